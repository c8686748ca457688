# Loops over the pairs in Python.
# zh: 用 Python 循环逐对计算。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    d = center.shape[-1]
    rows = center.reshape(-1, d).astype(wide), positive.reshape(-1, d).astype(wide)
    losses = []
    for c, p, n in zip(*rows, negatives.reshape(len(rows[0]), -1, d).astype(wide)):
        losses.append(np.logaddexp(0, -(c @ p)) + np.logaddexp(0, n @ c).sum())
    return np.mean(losses, dtype=np.float64).astype(dtype)
