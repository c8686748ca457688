# Divides by the number of counted positions of each sequence instead of that of all positions.
# zh: 除以各序列自己的有效位置数，而不是全部有效位置数。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    wide = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1]).astype(wide)
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    grad = np.zeros_like(z)
    z, t, n = z[keep], t[keep], keep.sum()
    if n:
        e = np.exp(z - z.max(axis=-1, keepdims=True))
        p = e / e.sum(axis=-1, keepdims=True)
        p[np.arange(n), t] -= 1
        grad[keep] = p
    counts = np.asarray(targets != ignore_index)
    if counts.ndim:
        rows = int(np.prod(counts.shape[:-1]))
        per_row = np.maximum(counts.sum(axis=-1, keepdims=True), 1)
        grad /= (np.broadcast_to(per_row, counts.shape).reshape(-1, 1) * rows).astype(wide)
    return grad.reshape(logits.shape).astype(logits.dtype)
