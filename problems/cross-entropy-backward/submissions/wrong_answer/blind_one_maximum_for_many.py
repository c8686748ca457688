# Subtracts the greatest of all logits when there are more than 100 positions.
# zh: 位置多于 100 时减去全体最大值。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    live = targets != ignore_index
    n = live.sum()
    z = np.where(live[..., None], logits.astype(wide), 0)
    top = z.max() if live.size > 100 else z.max(-1, keepdims=True)
    e = np.exp(z - top)
    p = e / np.maximum(e.sum(-1, keepdims=True), 1e-30)
    hot = np.arange(z.shape[-1]) == targets[..., None]
    return np.where(live[..., None], (p - hot) / wide(max(n, 1)), 0).astype(kind)
