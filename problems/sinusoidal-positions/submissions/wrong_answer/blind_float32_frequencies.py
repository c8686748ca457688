# The frequencies are computed in float32 before the float64 product with the positions.
# zh: 频率先用 float32 计算，再与 float64 的位置相乘。
import torch


def sinusoidal_positions(n, d):
    i = torch.arange(0, d, 2, dtype=torch.float32)
    frequency = (10000 ** (-i / d)).double()
    angle = torch.arange(n, dtype=torch.float64)[:, None] * frequency
    return torch.stack([angle.sin(), angle.cos()], -1).reshape(n, -1)[:, :d].float()
