# Loops over the queries, with a dozen array operations for each.
# zh: 对 query 逐个循环，每个做十几次数组运算。
import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    dt = q.dtype
    ct = np.float64 if dt == np.float64 else np.float32
    q, k, v, dout = (np.asarray(a, dtype=ct) for a in (q, k, v, dout))
    Lq, Lk = q.shape[-2], k.shape[-2]
    scale = ct(1.0 / q.shape[-1] ** 0.5)
    dq, dk, dv = np.zeros_like(q), np.zeros_like(k), np.zeros_like(v)
    for i in range(Lq):
        end = i + Lk - Lq + 1 if is_causal else Lk
        if end <= 0:
            continue
        kk, vv = k[..., :end, :], v[..., :end, :]
        s = (kk @ q[..., i, :, None])[..., 0] * scale
        s = np.exp(s - s.max(-1, keepdims=True))
        p = s / s.sum(-1, keepdims=True)
        g = dout[..., i, :]
        dv[..., :end, :] += p[..., None] * g[..., None, :]
        dp = (vv @ g[..., None])[..., 0]
        ds = p * (dp - (p * dp).sum(-1, keepdims=True)) * scale
        dq[..., i, :] = (ds[..., None, :] @ kk)[..., 0, :]
        dk[..., :end, :] += ds[..., None] * q[..., i, None, :]
    return dq.astype(dt), dk.astype(dt), dv.astype(dt)
