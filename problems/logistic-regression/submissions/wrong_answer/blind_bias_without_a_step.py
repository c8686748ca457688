# The bias is a Python float until the first step, so without steps it is returned as no tensor.
# zh: 偏置在第一步之前是 Python 浮点数，steps 为 0 时返回的就不是张量。
import torch


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    wide = torch.promote_types(dtype, torch.float32)
    x, y = x.to(wide), y.to(wide)
    w, b = torch.zeros(x.shape[1], dtype=wide), 0.0
    for _ in range(steps):
        g = (torch.tanh((x @ w + b) / 2) + 1) / 2 - y
        w, b = w - lr * (x.T @ g / len(x) + l2 * w), b - lr * g.mean()
    return w.to(dtype), b.to(dtype) if steps else b
