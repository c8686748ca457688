# Forgets the factor P in dS.
# zh: dS 漏了因子 P。

import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    wide = np.promote_types(q.dtype, np.float32)
    x, y, z, g = (array.astype(wide) for array in (q, k, v, dout))
    scale = q.shape[-1] ** -0.5
    s = x @ y.swapaxes(-1, -2) * scale
    n, m = s.shape[-2:]
    seen = np.tri(n, m, m - n, dtype=bool) if is_causal else np.ones((n, m), bool)
    s = np.where(seen, s, -np.inf)
    top = s.max(axis=-1, keepdims=True)
    p = np.exp(s - np.where(top > -np.inf, top, 0))
    p = p / np.maximum(p.sum(axis=-1, keepdims=True), np.finfo(wide).tiny)
    dp = g @ z.swapaxes(-1, -2)
    ds = scale * (dp - (p * dp).sum(axis=-1, keepdims=True))
    dq, dk, dv = ds @ y, ds.swapaxes(-1, -2) @ x, p.swapaxes(-1, -2) @ g
    return tuple(array.astype(q.dtype) for array in (dq, dk, dv))
