# Multiplies a @ b, whose shapes fit only by broadcasting.
# zh: 按 a @ b 的顺序相乘，形状只是碰巧能广播。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    return (w.astype(wide) + alpha / len(a) * (a.astype(wide) @ b.astype(wide))).astype(w.dtype)
