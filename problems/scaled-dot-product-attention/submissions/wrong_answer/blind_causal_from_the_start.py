# For more than 64 queries, aligns the causal mask at the beginnings.
# zh: 查询超过 64 个时因果掩码按开头对齐。
import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    work = np.float64 if q.dtype == np.float64 else np.float32
    a, b, c = (t.astype(work) for t in (q, k, v))
    n, m = a.shape[-2], b.shape[-2]
    ok = np.ones((n, m), bool) if mask is None else mask
    if is_causal:
        ok = ok & np.tri(n, m, m - n if n <= 64 else 0, dtype=bool)
    z = np.where(ok, a @ np.swapaxes(b, -1, -2) / a.shape[-1] ** 0.5, -np.inf)
    top = z.max(-1, keepdims=True)
    p = np.exp(z - np.where(np.isneginf(top), 0, top))
    s = p.sum(-1, keepdims=True)
    return (p / np.where(s == 0, 1, s) @ c).astype(q.dtype)
