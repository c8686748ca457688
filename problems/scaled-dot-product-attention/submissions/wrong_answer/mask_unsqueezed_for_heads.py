# Gives a mask of three dimensions a head axis if q has four, although axes are matched from the last one.
# zh: q 为四维时给三维掩码插入头的维度，而维度应从最后一维开始对齐。

import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    Q, K, V = (a.astype(np.float64) for a in (q, k, v))
    s = Q @ np.swapaxes(K, -1, -2) / np.sqrt(q.shape[-1])
    lq, lk = s.shape[-2:]
    ok = np.ones((lq, lk), bool)
    if is_causal:
        ok = np.tri(lq, lk, lk - lq, dtype=bool)
    if mask is not None:
        if mask.ndim == 3 and s.ndim == 4:
            mask = mask[:, None]
        ok = ok & mask
    ok = np.broadcast_to(ok, s.shape)
    s = np.where(ok, s, -np.inf)
    m = s.max(-1, keepdims=True)
    e = np.exp(s - np.where(np.isfinite(m), m, 0))
    z = e.sum(-1, keepdims=True)
    return (e / np.where(z == 0, 1, z) @ V).astype(q.dtype)
