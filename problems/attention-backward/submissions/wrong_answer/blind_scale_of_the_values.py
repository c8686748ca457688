# Scales by the width of the values.
# zh: 用 value 的宽度做缩放。

import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    dtype = q.dtype
    wide = np.promote_types(dtype, np.float32)
    q, k, v, dout = (array.astype(wide) for array in (q, k, v, dout))
    scale = wide.type(1 / np.sqrt(v.shape[-1]))
    s = q @ k.swapaxes(-1, -2) * scale
    rows, columns = s.shape[-2:]
    if is_causal:
        allowed = np.arange(columns) <= np.arange(rows)[:, None] + columns - rows
        s = np.where(allowed, s, -np.inf)
    top = s.max(axis=-1, keepdims=True)
    top = np.where(np.isfinite(top), top, 0)
    p = np.exp(s - top)
    total = p.sum(axis=-1, keepdims=True)
    p = p / np.where(total > 0, total, 1)
    dv = p.swapaxes(-1, -2) @ dout
    dp = dout @ v.swapaxes(-1, -2)
    ds = p * (dp - (dp * p).sum(axis=-1, keepdims=True))
    dq = ds @ k * scale
    dk = ds.swapaxes(-1, -2) @ q * scale
    return dq.astype(dtype), dk.astype(dtype), dv.astype(dtype)
