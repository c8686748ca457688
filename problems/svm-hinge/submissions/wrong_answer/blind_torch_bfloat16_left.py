# Computes float16 in float32, but leaves bfloat16 as it is.
# zh: float16 升到 float32 计算，bfloat16 却原样计算。
import torch


def hinge_loss(w, b, x, y, c):
    work = torch.float32 if x.dtype == torch.float16 else x.dtype
    wide = w.to(work)
    margin = y.to(work) * (x.to(work) @ wide + b.to(work))
    return (wide @ wide / 2 + c * torch.relu(1 - margin).sum()).to(x.dtype)
