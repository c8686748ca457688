# Rounds the factor alpha / r to half precision.
# zh: 系数 alpha / r 先舍入到半精度。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + w.dtype.type(alpha / len(a)).astype(wide) * update).astype(w.dtype)
