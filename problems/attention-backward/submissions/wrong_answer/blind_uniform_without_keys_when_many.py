# With more than 64 queries, those without a key attend to all keys evenly.
# zh: query 超过 64 个时，看不到任何 key 的 query 对所有 key 均匀关注。
import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    q, k, v, dout = (a.astype(wide) for a in (q, k, v, dout))
    scale = q.shape[-1] ** -0.5
    n, m = q.shape[-2], k.shape[-2]
    s = q @ np.swapaxes(k, -1, -2) * scale
    if is_causal:
        s = np.where(np.tri(n, m, m - n, dtype=bool), s, -1e30 if n > 64 else -np.inf)
    top = s.max(-1, keepdims=True)
    p = np.exp(s - np.where(np.isinf(top), 0, top))
    total = p.sum(-1, keepdims=True)
    p = p / np.where(total == 0, 1, total)
    dv = np.swapaxes(p, -1, -2) @ dout
    dp = dout @ np.swapaxes(v, -1, -2)
    ds = p * (dp - (p * dp).sum(-1, keepdims=True)) * scale
    dq = ds @ k
    dk = np.swapaxes(ds, -1, -2) @ q
    return dq.astype(kind), dk.astype(kind), dv.astype(kind)
