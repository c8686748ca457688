# The rows are summed in float32, also for float64.
# zh: float64 的偏置梯度也用 float32 累加。
import torch


def linear_backward(x, weight, dy):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    a2, g2 = x.reshape(-1, x.shape[-1]).to(wide), dy.reshape(-1, dy.shape[-1]).to(wide)
    bias = dy.reshape(-1, dy.shape[-1]).sum(0, dtype=torch.float32)
    return (dy.to(wide) @ weight.to(wide)).to(x.dtype), (g2.T @ a2).to(x.dtype), bias.to(x.dtype)
