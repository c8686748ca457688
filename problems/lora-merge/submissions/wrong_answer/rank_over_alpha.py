# Scales by r / alpha.
# zh: 系数颠倒了：r / alpha。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + (len(a) / alpha if alpha else 0.0) * update).astype(w.dtype)
