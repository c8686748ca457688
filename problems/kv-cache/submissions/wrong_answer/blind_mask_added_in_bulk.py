# The mask is added as a large negative number, so that large scores remain visible.
# zh: 掩码以加上 -1e9 的方式实现，分数很大时被遮住的位置仍可见。
import torch


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    wide = torch.float64 if q.dtype == torch.float64 else torch.float32
    k, v = torch.cat([k_cache, k_new], -2), torch.cat([v_cache, v_new], -2)
    n, c = q.shape[-2], k_cache.shape[-2]
    s = q.to(wide) @ k.to(wide).transpose(-1, -2) / q.shape[-1] ** 0.5
    s = s - 1e9 * torch.ones(n, n + c, dtype=wide).triu(1 + c)
    return (torch.softmax(s, -1) @ v.to(wide)).to(q.dtype), k, v
