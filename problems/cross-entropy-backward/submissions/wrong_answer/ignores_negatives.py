# Ignores all negative targets instead of ignore_index.
# zh: 忽略的是所有负的 target，而不是 ignore_index。

import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    counted = targets >= 0
    n = max(counted.sum(), 1)
    x = np.where(counted[..., np.newaxis], logits, 0).astype(np.promote_types(logits.dtype, np.float32))
    p = np.exp(x - x.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    index = np.clip(targets, 0, logits.shape[-1] - 1)[..., np.newaxis]
    np.put_along_axis(p, index, np.take_along_axis(p, index, -1) - 1, -1)
    p[~counted] = 0
    return (p / n).astype(logits.dtype)
