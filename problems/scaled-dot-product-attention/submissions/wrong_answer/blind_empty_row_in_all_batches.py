# A query counts as blind only if it sees no key in any batch element.
# zh: 只有在所有批次里都看不到 key 的 query 才被当作空行。
import torch


def attention(q, k, v, mask=None, is_causal=False):
    lq, lk, d = q.shape[-2], k.shape[-2], q.shape[-1]
    wide = torch.float64 if q.dtype == torch.float64 else torch.float32
    s = q.to(wide) @ k.to(wide).transpose(-1, -2) / d**0.5
    allow = torch.ones(lq, lk, dtype=torch.bool)
    if is_causal:
        allow = allow.tril(lk - lq)
    if mask is not None:
        allow = allow & mask
    low = torch.finfo(wide).min
    s = s.masked_fill(~allow, low)
    w = torch.softmax(s, -1)
    seen = allow.any(-1, keepdim=True)
    while seen.ndim > 2:
        seen = seen.any(0)
    return (w * seen @ v.to(wide)).to(q.dtype)
