# Without a gradient the first half is overwritten in the caller's array.
# zh: 不需要梯度时，直接在调用者的数组里改写前一半。
import torch


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    freq = base ** (-torch.arange(half, dtype=torch.float64) / half)
    t = torch.as_tensor(positions)[:, None].to(torch.float64) / scale * freq
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    z = x.to(wide)
    a, b = z.chunk(2, -1)
    cos, sin = t.cos().to(wide), t.sin().to(wide)
    first, second = a * cos - b * sin, b * cos + a * sin
    if x.requires_grad:
        return torch.cat([first, second], -1).to(x.dtype)
    z[..., :half], z[..., half:] = first, second
    return z.to(x.dtype)
