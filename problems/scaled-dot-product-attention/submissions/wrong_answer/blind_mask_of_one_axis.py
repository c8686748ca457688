# A mask of one dimension is taken as one entry per query, not per key.
# zh: 一维掩码被当作每个 query 一个值，而不是每个 key 一个值。
import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    lq, lk, d = q.shape[-2], k.shape[-2], q.shape[-1]
    wide = np.float64 if q.dtype == np.float64 else np.float32
    s = q.astype(wide) @ np.swapaxes(k.astype(wide), -1, -2) / wide(np.sqrt(d))
    allow = np.ones((lq, lk), bool)
    if is_causal:
        allow = np.tri(lq, lk, lk - lq, dtype=bool)
    if mask is not None:
        if mask.ndim == 1 and mask.shape[0] == lq:
            mask = mask[:, None]
        allow = allow & mask
    s = np.where(allow, s, -np.inf)
    m = s.max(-1, keepdims=True)
    m = np.where(np.isfinite(m), m, 0)
    e = np.exp(s - m)
    z = e.sum(-1, keepdims=True)
    return (e / np.where(z == 0, 1, z) @ v.astype(wide)).astype(q.dtype)
