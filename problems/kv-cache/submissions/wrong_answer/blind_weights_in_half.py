# The attention weights are rounded to half precision before they meet the values.
# zh: 注意力权重先舍入到半精度，再与值相乘。
import torch


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    wide = torch.float64 if q.dtype == torch.float64 else torch.float32
    k, v = torch.cat([k_cache, k_new], -2), torch.cat([v_cache, v_new], -2)
    n, c = q.shape[-2], k_cache.shape[-2]
    s = q.to(wide) @ k.to(wide).transpose(-1, -2) / q.shape[-1] ** 0.5
    s = s.masked_fill(torch.ones(n, n + c, dtype=torch.bool).triu(1 + c), float("-inf"))
    w = torch.softmax(s, -1).to(q.dtype)
    return (w.to(wide) @ v.to(wide)).to(q.dtype), k, v
