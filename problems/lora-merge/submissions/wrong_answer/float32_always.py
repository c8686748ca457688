# Computes float64 weights in float32.
# zh: 把 float64 权重降到 float32 计算。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.float32
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + alpha / len(a) * update).astype(w.dtype)
