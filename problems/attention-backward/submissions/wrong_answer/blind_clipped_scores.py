# Clips the shifted scores at −50 before exp, which leaves a weight of 2·10⁻²² for a large gradient.
# zh: exp 之前把平移后的得分截断在 −50，留下的 2·10⁻²² 权重遇到很大的梯度时显现。
import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    q, k, v, g = (t.astype(wide) for t in (q, k, v, dout))
    nq, nk = q.shape[-2], k.shape[-2]
    r = wide(1 / np.sqrt(q.shape[-1]))
    s = q @ np.swapaxes(k, -1, -2) * r
    seen = np.ones((nq, nk), bool)
    if is_causal:
        seen = np.arange(nk) <= np.arange(nq)[:, None] + nk - nq
    s = np.where(seen, s, -np.inf)
    top = s.max(-1, keepdims=True)
    p = np.exp(np.maximum(s - np.where(np.isinf(top), 0, top), -50)) * seen
    total = p.sum(-1, keepdims=True)
    p = p / np.where(total == 0, 1, total)
    dp = g @ np.swapaxes(v, -1, -2)
    ds = p * (dp - (p * dp).sum(-1, keepdims=True)) * r
    return tuple(t.astype(kind) for t in (ds @ k, np.swapaxes(ds, -1, -2) @ q, np.swapaxes(p, -1, -2) @ g))
