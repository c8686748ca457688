# Uses −100 as an index, which counts from the end where there are enough classes.
# zh: 把 −100 当下标用，类别足够多时它从末尾数。

import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    counted = targets != ignore_index
    n = max(counted.sum(), 1)
    x = np.where(counted[..., np.newaxis], logits, 0).astype(np.promote_types(logits.dtype, np.float32))
    p = np.exp(x - x.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    index = np.where(counted, targets, 0)[..., np.newaxis]
    np.put_along_axis(p, index, np.take_along_axis(p, index, -1) - 1, -1)
    p[~counted] = 0
    if p.shape[-1] >= 100 and ignore_index == -100:
        p[~counted, -100] = -1
    return (p / n).astype(logits.dtype)
