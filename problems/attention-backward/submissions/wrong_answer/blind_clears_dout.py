# The rows of dout of queries without a key are set to 0 in place, which modifies the input.
# zh: 把没有键可看的查询所对应的 dout 行就地置 0，改动了输入。
import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    dtype = q.dtype
    if dtype == np.float16:
        q, k, v, dout = (a.astype(np.float32) for a in (q, k, v, dout))
    lq, lk = q.shape[-2], k.shape[-2]
    scale = q.dtype.type(q.shape[-1] ** -0.5)
    s = q @ np.swapaxes(k, -1, -2) * scale
    seen = np.tri(lq, lk, lk - lq, dtype=bool) if is_causal else np.ones((lq, lk), bool)
    s = np.where(seen, s, -np.inf).astype(q.dtype)
    top = s.max(-1, keepdims=True)
    p = np.exp(s - np.where(np.isinf(top), 0, top).astype(q.dtype))
    total = p.sum(-1, keepdims=True)
    p = p / np.where(total == 0, 1, total).astype(q.dtype)
    if is_causal and lq > lk:
        dout[..., : lq - lk, :] = 0
    dv = np.swapaxes(p, -1, -2) @ dout
    dp = dout @ np.swapaxes(v, -1, -2)
    ds = p * (dp - (dp * p).sum(-1, keepdims=True)) * scale
    dq = ds @ k
    dk = np.swapaxes(ds, -1, -2) @ q
    return dq.astype(dtype), dk.astype(dtype), dv.astype(dtype)
