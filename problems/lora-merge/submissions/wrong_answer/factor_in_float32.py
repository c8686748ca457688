# Rounds the factor to float32 for float64 weights.
# zh: float64 权重的系数舍入到了 float32。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + np.float64(np.float32(alpha / len(a))).astype(wide) * update).astype(w.dtype)
