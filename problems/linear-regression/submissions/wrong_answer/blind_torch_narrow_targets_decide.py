# In PyTorch float64 features with float32 targets are computed in float32.
# zh: PyTorch：特征为 float64、目标为 float32 时用 float32 计算。
import torch


def linear_regression(x, y, lr, steps):
    out = x.dtype if x.is_floating_point() else torch.float32
    work = torch.float64 if torch.float64 in (x.dtype, y.dtype) and y.dtype != torch.float32 else torch.float32
    data, target = x.to(work), y.to(work)
    w, b = torch.zeros(x.shape[1], dtype=work), torch.zeros((), dtype=work)
    for _ in range(steps):
        residual = data @ w + b - target
        w, b = w - lr * 2 * data.T @ residual / len(y), b - lr * 2 * residual.mean()
    return w.to(out), b.to(out)
