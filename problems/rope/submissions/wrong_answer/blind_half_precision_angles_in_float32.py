# for half precision the angles are computed in float32 as well, which is too coarse at far positions
# zh: 半精度时角度也用 float32 计算，在远处的位置上误差太大
import torch


def rope(x, positions, base=10000.0, scale=1.0):
    d = x.shape[-1]
    work = torch.float64 if x.dtype in (torch.float32, torch.float64) else torch.float32
    i = torch.arange(0, d, 2, dtype=work)
    inv_freq = 1.0 / torch.tensor(base, dtype=work) ** (i / d)
    t = torch.outer(positions.to(work) / scale, inv_freq)
    compute = torch.float64 if x.dtype == torch.float64 else torch.float32
    cos, sin = t.cos().to(compute), t.sin().to(compute)
    a, b = x.to(compute).chunk(2, dim=-1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], dim=-1).to(x.dtype)
