# The running maximum is raised only if the block raises it for every query, so exp can overflow for some.
# zh: 只有当一个块使所有查询的最大值都升高时才更新最大值，部分查询的 exp 可能溢出。
import numpy as np


def flash_attention(q, k, v, block=64):
    dtype = q.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    q, k, v = q.astype(wide), k.astype(wide), v.astype(wide)
    q = q * wide(q.shape[-1] ** -0.5)
    m = np.full((*q.shape[:-1], 1), -np.inf, wide)
    total = np.zeros_like(m)
    out = np.zeros((*q.shape[:-1], v.shape[-1]), wide)
    for start in range(0, k.shape[-2], block):
        s = q @ np.swapaxes(k[..., start : start + block, :], -1, -2)
        new = np.maximum(m, s.max(-1, keepdims=True))
        if not (new > m).all():
            new = m
        fix = np.exp(m - new)
        s -= new
        np.exp(s, out=s)
        total = total * fix + s.sum(-1, keepdims=True)
        out = out * fix + s @ v[..., start : start + block, :]
        m = new
    return (out / total).astype(dtype)
