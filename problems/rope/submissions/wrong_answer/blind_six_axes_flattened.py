# An array of six axes is flattened, and the result has fewer axes.
# zh: 六维数组被展平，结果的维数变少。
import torch


def rope(x, positions, base=10000.0, scale=1.0):
    d = x.shape[-1]
    t = (positions.double() / scale)[:, None] * base ** (-torch.arange(0, d, 2).double() / d)
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    c, s = t.cos().to(wide), t.sin().to(wide)
    if x.ndim > 5:
        x = x.flatten(0, -4)
    a, b = x.to(wide).chunk(2, -1)
    return torch.cat([a * c - b * s, b * c + a * s], -1).to(x.dtype)
