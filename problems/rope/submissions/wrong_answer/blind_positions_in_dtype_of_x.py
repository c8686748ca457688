# The positions are converted to the dtype of x, and half precision has no odd numbers above 2048.
# zh: 位置被转换成 x 的类型，半精度表示不了大于 2048 的奇数。
import torch


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    steps = torch.as_tensor(positions).to(x.dtype).to(torch.float64)
    t = steps[:, None] / scale * base ** (-torch.arange(half, dtype=torch.float64) / half)
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    a, b = x.to(wide).chunk(2, -1)
    cos, sin = t.cos().to(wide), t.sin().to(wide)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1).to(x.dtype)
