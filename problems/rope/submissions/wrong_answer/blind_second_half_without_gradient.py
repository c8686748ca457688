# The rotated half is a detached copy, so that half of the gradient is missing.
# zh: 旋转后的一半是断开的副本，缺了一半梯度。
import torch


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    freq = base ** (-torch.arange(half, dtype=torch.float64) / half)
    t = torch.as_tensor(positions)[:, None].to(torch.float64) / scale * freq
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    z = x.to(wide)
    turned = torch.cat([-z[..., half:], z[..., :half]], -1).detach()
    cos, sin = (torch.cat([f, f], -1).to(wide) for f in (t.cos(), t.sin()))
    return (z * cos + turned * sin).to(x.dtype)
