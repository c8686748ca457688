# Keeps the weights of all blocks until the final maximum is known.
# zh: 把各块的权重全部留到最终最大值已知时再用。
import numpy as np


def flash_attention(q, k, v, block=64):
    wide = np.float64 if q.dtype == np.float64 else np.float32
    scaled = q.astype(wide) / wide(np.sqrt(q.shape[-1]))
    blocks = []
    for i in range(0, k.shape[-2], block):
        scores = scaled @ np.swapaxes(k[..., i : i + block, :].astype(wide), -1, -2)
        top = scores.max(axis=-1, keepdims=True)
        blocks.append((i, top, np.exp(scores - top)))
    final = np.max([top for _, top, _ in blocks], axis=0)
    total, out = 0, 0
    for i, top, weights in blocks:
        total = total + weights.sum(axis=-1, keepdims=True) * np.exp(top - final)
        out = out + weights @ v[..., i : i + block, :].astype(wide) * np.exp(top - final)
    return (out / total).astype(q.dtype)
