# Starts the running maximum at −10⁷, although scores may be lower.
# zh: 滑动最大值从 −10⁷ 开始，而分数可能更低。
import numpy as np


def flash_attention(q, k, v, block=64):
    wide = np.float64 if q.dtype == np.float64 else np.float32
    scaled = q.astype(wide) / wide(np.sqrt(q.shape[-1]))
    top = np.full((*q.shape[:-1], 1), -1e7, wide)
    total = np.zeros_like(top)
    out = np.zeros((*q.shape[:-1], v.shape[-1]), wide)
    for i in range(0, k.shape[-2], block):
        scores = scaled @ np.swapaxes(k[..., i : i + block, :].astype(wide), -1, -2)
        new = np.maximum(top, scores.max(axis=-1, keepdims=True))
        weights = np.exp(scores - new)
        factor = np.exp(top - new)
        total = total * factor + weights.sum(axis=-1, keepdims=True)
        out = out * factor + weights @ v[..., i : i + block, :].astype(wide)
        top = new
    return (out / total).astype(q.dtype)
