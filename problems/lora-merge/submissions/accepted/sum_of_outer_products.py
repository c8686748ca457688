"""The update as a sum of r outer products, each scaled by alpha / r."""

import numpy as np


def lora_merge(w, a, b, alpha):
    rank = a.shape[0]
    wide = np.float64 if w.dtype == np.float64 else np.float32
    merged = w.astype(wide)
    for index in range(rank):
        merged += np.outer(b[:, index].astype(wide) * wide(alpha / rank), a[index].astype(wide))
    return merged.astype(w.dtype)
