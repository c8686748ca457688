# Subtracts the labels as they are: PyTorch does not subtract booleans.
# zh: 直接减去原样的标签：PyTorch 不支持对布尔张量做减法。
import torch


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x = x.double()
    w, b = x.new_zeros(x.shape[1]), x.new_zeros(())
    for _ in range(steps):
        error = 1 / (1 + torch.exp(-(x @ w + b))) - y
        w = w - lr * (x.T @ error.double() / len(x) + l2 * w)
        b = b - lr * error.double().mean()
    return w.to(dtype), b.to(dtype)
