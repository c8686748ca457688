# Replaces only negative targets by a valid class, so that a large ignore_index is out of range.
# zh: 只把负的目标换成合法类别，ignore_index 很大时下标越界。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    wide = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1]).astype(wide)
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    with np.errstate(invalid="ignore"):
        e = np.exp(z - z.max(axis=-1, keepdims=True))
        p = e / e.sum(axis=-1, keepdims=True)
    p[np.arange(len(t)), np.where(t < 0, 0, t)] -= 1
    p[~keep] = 0
    p /= wide(max(keep.sum(), 1))
    return p.reshape(logits.shape).astype(logits.dtype)
