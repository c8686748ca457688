# Computes one entry of the update at a time.
# zh: 逐个元素计算更新量。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    merged, columns = w.astype(wide), a.astype(wide).T.copy()
    for row, factors in enumerate(b.astype(wide)):
        for column, numbers in enumerate(columns):
            merged[row, column] += alpha / len(a) * float(factors @ numbers)
    return merged.astype(w.dtype)
