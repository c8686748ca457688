# Subtracts 1 from the targets' columns in all rows.
# zh: 在所有行里都对目标所在的列减 1。

import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    counted = targets != ignore_index
    n = max(counted.sum(), 1)
    x = np.where(counted[..., np.newaxis], logits, 0).astype(np.promote_types(logits.dtype, np.float32))
    p = np.exp(x - x.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    index = np.where(counted, targets, 0)[..., np.newaxis]
    p[..., np.unique(index[counted])] -= 1
    p[~counted] = 0
    return (p / n).astype(logits.dtype)
