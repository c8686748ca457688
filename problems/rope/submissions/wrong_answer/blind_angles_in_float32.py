# The angles are computed in float32, which is off by thousandths at late positions.
# zh: 角度用 float32 计算，位置很大时误差达千分之几。
import torch


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    freq = base ** (-torch.arange(half, dtype=wide) / half)
    t = torch.as_tensor(positions)[:, None].to(wide) / scale * freq
    a, b = x.to(wide).chunk(2, -1)
    return torch.cat([a * t.cos() - b * t.sin(), b * t.cos() + a * t.sin()], -1).to(x.dtype)
