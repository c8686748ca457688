# Takes the root of w·w and squares it again, whose gradient is NaN at w = 0.
# zh: 先对 w·w 开方再平方，w = 0 时梯度是 NaN。
import torch


def hinge_loss(w, b, x, y, c):
    work = torch.float64 if x.dtype == torch.float64 else torch.float32
    wide = w.to(work)
    norm = wide.square().sum().sqrt()
    margin = y.to(work) * (x.to(work) @ wide + b.to(work))
    return (norm**2 / 2 + c * torch.relu(1 - margin).sum()).to(x.dtype)
