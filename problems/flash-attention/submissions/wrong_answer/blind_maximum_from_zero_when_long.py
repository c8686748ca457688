# The running maximum starts at 0 for more than 500 keys.
# zh: 超过 500 个 key 时，最大值从 0 开始。
import numpy as np


def flash_attention(q, k, v, block=64):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    q = q.astype(wide) / q.shape[-1] ** 0.5
    k, v = k.astype(wide), v.astype(wide)
    top = np.full((*q.shape[:-1], 1), 0.0 if k.shape[-2] > 500 else -np.inf, wide)
    total = np.zeros_like(top)
    out = np.zeros((*q.shape[:-1], v.shape[-1]), wide)
    for start in range(0, k.shape[-2], block):
        keys, values = k[..., start : start + block, :], v[..., start : start + block, :]
        scores = q @ np.swapaxes(keys, -1, -2)
        new = np.maximum(top, scores.max(-1, keepdims=True))
        decay = np.exp(top - new)
        p = np.exp(scores - new)
        total = total * decay + p.sum(-1, keepdims=True)
        out = out * decay + p @ values
        top = new
    return (out / total).astype(kind)
