# Each row is obtained from the previous one by a rotation in single precision, which accumulates errors.
# zh: 每一行由上一行用单精度旋转得到，误差逐行累积。
import torch


def sinusoidal_positions(n, d):
    frequency = 10000 ** (-torch.arange(0, d, 2, dtype=torch.float64) / d)
    turn = torch.polar(torch.ones_like(frequency), frequency).to(torch.complex64)
    z = torch.ones((n, len(frequency)), dtype=torch.complex64)
    z[1:] = turn
    z = z.cumprod(0)
    return torch.stack([z.imag, z.real], -1).reshape(n, -1)[:, :d]
