# Forms all out · r · in products before it adds them up.
# zh: 先存下全部 out · r · in 个乘积，再求和。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    products = b.astype(wide)[:, :, None] * a.astype(wide)[None]
    return (w.astype(wide) + alpha / len(a) * products.sum(axis=1)).astype(w.dtype)
