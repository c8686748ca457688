# Multiplies b by the factor in its own precision before widening it.
# zh: 先在半精度下把 b 乘上系数，再提升精度。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.result_type(w.dtype, np.float32)
    scaled = (b * (alpha / a.shape[0])).astype(wide)
    return (w.astype(wide) + scaled @ a.astype(wide)).astype(w.dtype)
