# For more than 64 queries, shifts all scores of a head by one maximum.
# zh: 查询超过 64 个时一个头的全部分数共用一个最大值平移。
import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    work = np.float64 if q.dtype == np.float64 else np.float32
    a, b, c = (t.astype(work) for t in (q, k, v))
    n, m = a.shape[-2], b.shape[-2]
    ok = np.ones((n, m), bool) if mask is None else mask
    if is_causal:
        ok = ok & np.tri(n, m, m - n, dtype=bool)
    z = np.where(ok, a @ np.swapaxes(b, -1, -2) / a.shape[-1] ** 0.5, -np.inf)
    top = z.max((-1, -2), keepdims=True) if n > 64 else z.max(-1, keepdims=True)
    p = np.exp(z - np.where(np.isneginf(top), 0, top))
    s = p.sum(-1, keepdims=True)
    return (p / np.where(s == 0, 1, s) @ c).astype(q.dtype)
