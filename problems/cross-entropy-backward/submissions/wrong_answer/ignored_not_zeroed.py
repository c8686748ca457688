# Leaves the softmax in the rows that are ignored.
# zh: 被忽略的行保留了 softmax 的值。

import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    counted = targets != ignore_index
    n = max(counted.sum(), 1)
    x = np.where(counted[..., np.newaxis], logits, 0).astype(np.promote_types(logits.dtype, np.float32))
    p = np.exp(x - x.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    index = np.where(counted, targets, 0)[..., np.newaxis]
    np.put_along_axis(p, index, np.take_along_axis(p, index, -1) - 1, -1)
    p[~counted, 0] += 1
    return (p / n).astype(logits.dtype)
