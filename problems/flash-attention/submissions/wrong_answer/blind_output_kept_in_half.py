# Keeps the running output in the dtype of the input and rounds it after each block.
# zh: 滑动输出按输入的 dtype 保存，每块之后都舍入一次。
import numpy as np


def flash_attention(q, k, v, block=64):
    wide = np.float64 if q.dtype == np.float64 else np.float32
    scaled = q.astype(wide) / wide(np.sqrt(q.shape[-1]))
    top = np.full((*q.shape[:-1], 1), -np.inf, wide)
    total = np.zeros_like(top)
    out = np.zeros((*q.shape[:-1], v.shape[-1]), q.dtype)
    for i in range(0, k.shape[-2], block):
        scores = scaled @ np.swapaxes(k[..., i : i + block, :].astype(wide), -1, -2)
        new = np.maximum(top, scores.max(axis=-1, keepdims=True))
        weights = np.exp(scores - new)
        factor = np.exp(top - new)
        total = total * factor + weights.sum(axis=-1, keepdims=True)
        out = (out * factor + weights @ v[..., i : i + block, :].astype(wide)).astype(q.dtype)
        top = new
    return (out / total).astype(q.dtype)
