# Holds all scores in float16, so that they fit into the memory.
# zh: 把全部分数存成 float16，以便放进内存。
import numpy as np


def flash_attention(q, k, v, block=64):
    wide = np.float64 if q.dtype == np.float64 else np.float32
    scores = np.empty((*q.shape[:-1], k.shape[-2]), np.float16)
    for i in range(0, k.shape[-2], block):
        part = q.astype(wide) @ np.swapaxes(k[..., i : i + block, :].astype(wide), -1, -2)
        scores[..., i : i + block] = np.clip(part / wide(np.sqrt(q.shape[-1])), -6e4, 6e4)
    out = np.empty((*q.shape[:-1], v.shape[-1]), q.dtype)
    for i in range(0, q.shape[-2], block):
        part = scores[..., i : i + block, :].astype(wide)
        weights = np.exp(part - part.max(axis=-1, keepdims=True))
        out[..., i : i + block, :] = weights / weights.sum(axis=-1, keepdims=True) @ v.astype(wide)
    return out
