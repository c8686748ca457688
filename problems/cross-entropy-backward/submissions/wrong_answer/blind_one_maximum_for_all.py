# Subtracts the maximum of all logits instead of that of each position.
# zh: 减去全部 logits 的最大值，而不是各位置自己的最大值。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    wide = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1]).astype(wide)
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    grad = np.zeros_like(z)
    z, t, n = z[keep], t[keep], keep.sum()
    if n:
        e = np.exp(z - z.max())
        p = e / e.sum(axis=-1, keepdims=True)
        p[np.arange(n), t] -= 1
        grad[keep] = p / wide(n)
    return grad.reshape(logits.shape).astype(logits.dtype)
