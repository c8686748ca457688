# Rounds the product b @ a to half precision before it is scaled.
# zh: 乘积 b @ a 先舍入到半精度再缩放。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    update = update.astype(w.dtype).astype(wide)
    return (w.astype(wide) + alpha / len(a) * update).astype(w.dtype)
