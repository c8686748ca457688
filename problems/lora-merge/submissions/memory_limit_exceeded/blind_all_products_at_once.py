# Builds the array of all out · r · in products before it adds them up.
# zh: 先造出全部 out · r · in 个乘积的数组，再求和。

import numpy as np


def lora_merge(w, a, b, alpha):
    columns, rows = b.astype(np.float64), a.astype(np.float64)
    products = columns[:, :, None] * rows[None, :, :]
    return (w + alpha / a.shape[0] * products.sum(axis=1)).astype(w.dtype)
