# Loops over heads and queries in Python.
# zh: 在 Python 里对头和 query 逐个循环。

import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    wide = np.promote_types(q.dtype, np.float32)
    x, y, z, g = (array.astype(wide) for array in (q, k, v, dout))
    scale = q.shape[-1] ** -0.5
    dq, dk, dv = np.zeros_like(x), np.zeros_like(y), np.zeros_like(z)
    for place in np.ndindex(*x.shape[:-1]):
        head = place[:-1]
        seen = max(place[-1] + 1 + k.shape[-2] - q.shape[-2], 0) if is_causal else k.shape[-2]
        if seen:
            keys, values = y[head][:seen], z[head][:seen]
            scores = keys @ x[place] * scale
            p = np.exp(scores - scores.max())
            p /= p.sum()
            dp = values @ g[place]
            ds = scale * p * (dp - p @ dp)
            dq[place] = ds @ keys
            dk[head][:seen] += np.outer(ds, x[place])
            dv[head][:seen] += np.outer(p, g[place])
    return tuple(array.astype(q.dtype) for array in (dq, dk, dv))
