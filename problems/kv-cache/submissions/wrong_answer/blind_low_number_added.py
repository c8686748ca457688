# Adds −10³⁰ to hidden scores instead of replacing them.
# zh: 给被遮住的分数加上 −10³⁰，而不是替换它们。
import torch


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    dt = q.dtype
    w = torch.float64 if dt == torch.float64 else torch.float32
    K = torch.cat([k_cache, k_new], dim=-2)
    V = torch.cat([v_cache, v_new], dim=-2)
    n, t = q.shape[-2], K.shape[-2]
    bias = torch.zeros(n, t, dtype=w, device=q.device)
    bias[torch.arange(t, device=q.device)[None] > torch.arange(n, device=q.device)[:, None] + (t - n)] = -1e30
    s = (q.to(w) * q.shape[-1] ** -0.5) @ K.to(w).transpose(-1, -2) + bias
    return (s.softmax(-1) @ V.to(w)).to(dt), K, V
