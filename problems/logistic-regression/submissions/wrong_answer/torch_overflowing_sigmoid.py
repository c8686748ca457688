# Computes exp(z)/(1 + exp(z)): for large z this is inf/inf, which is nan.
# zh: 用 exp(z)/(1 + exp(z)) 计算：z 很大时成为 inf/inf，结果是 nan。
import torch


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x, y = x.double(), y.double()
    w, b = x.new_zeros(x.shape[1]), x.new_zeros(())
    for _ in range(steps):
        z = x @ w + b
        error = z.exp() / (1 + z.exp()) - y
        w = w - lr * (x.T @ error / len(x) + l2 * w)
        b = b - lr * error.mean()
    return w.to(dtype), b.to(dtype)
