"""The update as a sum of r outer products, each scaled by alpha / r."""

import numpy as np


def lora_merge(w, a, b, alpha):
    rank = a.shape[0]
    wide = np.promote_types(w.dtype, np.float32)
    merged, rows, columns = (array.astype(wide) for array in (w, a, b))
    for index in range(rank):
        merged += np.outer(columns[:, index], rows[index] * (alpha / rank))
    return merged.astype(w.dtype)
