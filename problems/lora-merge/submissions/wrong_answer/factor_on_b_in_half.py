# Multiplies b by the factor before it is widened, which overflows.
# zh: b 在提升精度之前就乘了系数，会溢出。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = (b * b.dtype.type(alpha / len(a))).astype(wide) @ a.astype(wide)
    return (w.astype(wide) + update).astype(w.dtype)
