# Subtracts the labels as they are, which PyTorch refuses for booleans.
# zh: 直接减去标签，而 PyTorch 不允许减布尔张量。
import torch


def logistic_regression(x, y, lr, steps, l2=0.0):
    out = x.dtype if x.is_floating_point() else torch.float32
    t = torch.float64 if out == torch.float64 else torch.float32
    z = x.to(t)
    w, b = torch.zeros(x.shape[1], dtype=t), torch.zeros((), dtype=t)
    for _ in range(steps):
        g = ((1 + torch.tanh((z @ w + b) / 2)) / 2 - y) / len(y)
        g = g.to(t)
        w, b = w - lr * (z.T @ g + l2 * w), b - lr * g.sum()
    return w.to(out), b.to(out)
