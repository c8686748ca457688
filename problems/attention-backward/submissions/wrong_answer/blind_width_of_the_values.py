# Scales by the width of the values when that is above 8 and larger than the width of the keys.
# zh: 值的宽度大于 8 且大于键的宽度时，用值的宽度缩放。
import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    q, k, v, g = (t.astype(wide) for t in (q, k, v, dout))
    nq, nk = q.shape[-2], k.shape[-2]
    r = wide(1 / np.sqrt(max(q.shape[-1], v.shape[-1] if v.shape[-1] > 8 else 0)))
    s = q @ np.swapaxes(k, -1, -2) * r
    if is_causal:
        s = np.where(np.arange(nk) <= np.arange(nq)[:, None] + nk - nq, s, -np.inf)
    top = s.max(-1, keepdims=True)
    p = np.exp(s - np.where(np.isinf(top), 0, top))
    total = p.sum(-1, keepdims=True)
    p = p / np.where(total == 0, 1, total)
    dp = g @ np.swapaxes(v, -1, -2)
    ds = p * (dp - (p * dp).sum(-1, keepdims=True)) * r
    return tuple(t.astype(kind) for t in (ds @ k, np.swapaxes(ds, -1, -2) @ q, np.swapaxes(p, -1, -2) @ g))
