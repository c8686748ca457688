# The causal rule is ignored if there is a mask.
# zh: 给出掩码时忽略了因果规则。
import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    dt = q.dtype
    w = np.float64 if dt == np.float64 else np.float32
    q, k, v = q.astype(w), k.astype(w), v.astype(w)
    s = np.einsum("...id,...jd->...ij", q, k) / w(np.sqrt(q.shape[-1]))
    lq, lk = s.shape[-2:]
    if mask is not None:
        s = np.where(mask, s, -np.inf)
    elif is_causal:
        s = np.where(np.tri(lq, lk, lk - lq, dtype=bool), s, -np.inf)
    top = s.max(-1, keepdims=True)
    top = np.where(top == -np.inf, 0, top)
    e = np.exp(s - top)
    z = e.sum(-1, keepdims=True)
    z[z == 0] = 1
    return (e / z @ v).astype(dt)
