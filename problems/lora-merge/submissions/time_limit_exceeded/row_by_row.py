# Computes one row of the update at a time.
# zh: 用 Python 循环逐行计算更新量。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    merged, thin = w.astype(wide), a.astype(wide)
    for row, factors in enumerate(b.astype(wide)):
        merged[row] += alpha / len(a) * (factors @ thin)
    return merged.astype(w.dtype)
