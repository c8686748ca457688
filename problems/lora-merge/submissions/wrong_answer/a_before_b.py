# Multiplies a @ b where the shapes allow it.
# zh: 形状允许时按 a @ b 的顺序相乘。

import numpy as np


def lora_merge(w, a, b, alpha):
    a, b = a.astype(np.promote_types(w.dtype, np.float32)), b.astype(np.promote_types(w.dtype, np.float32))
    wide = np.promote_types(w.dtype, np.float32)
    update = (a @ b if a.shape == b.shape else b @ a).astype(wide)
    return (w.astype(wide) + alpha / len(a) * update).astype(w.dtype)
