# Loops over the positions in Python.
# zh: 在 Python 里逐个位置循环。

import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    gradient = np.zeros(logits.shape, np.promote_types(logits.dtype, np.float32))
    n = max((targets != ignore_index).sum(), 1)
    for place in np.ndindex(targets.shape):
        if targets[place] != ignore_index:
            row = logits[place].astype(gradient.dtype)
            row = np.exp(row - row.max())
            row /= row.sum()
            row[targets[place]] -= 1
            gradient[place] = row / n
    return gradient.astype(logits.dtype)
