# Adds one outer product per rank in a Python loop.
# zh: 用 Python 循环，每个秩加一次外积。

import numpy as np


def lora_merge(w, a, b, alpha):
    rank = a.shape[0]
    wide = np.promote_types(w.dtype, np.float32)
    merged, rows, columns = (array.astype(wide) for array in (w, a, b))
    for index in range(rank):
        merged += np.outer(columns[:, index], rows[index] * (alpha / rank))
    return merged.astype(w.dtype)
