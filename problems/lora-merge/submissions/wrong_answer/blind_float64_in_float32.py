# Multiplies the matrices in float32 even if they are float64.
# zh: float64 的矩阵也用 float32 相乘。

import numpy as np


def lora_merge(w, a, b, alpha):
    update = b.astype(np.float32) @ a.astype(np.float32)
    return (w + update.astype(np.float64) * (alpha / a.shape[0])).astype(w.dtype)
