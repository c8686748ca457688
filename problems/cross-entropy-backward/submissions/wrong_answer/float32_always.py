# Computes float64 logits in float32.
# zh: 把 float64 的 logit 降到 float32 计算。

import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    counted = targets != ignore_index
    n = max(counted.sum(), 1)
    x = np.where(counted[..., np.newaxis], logits, 0).astype(np.float32)
    p = np.exp(x - x.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    index = np.where(counted, targets, 0)[..., np.newaxis]
    np.put_along_axis(p, index, np.take_along_axis(p, index, -1) - 1, -1)
    p[~counted] = 0
    return (p / n).astype(logits.dtype)
