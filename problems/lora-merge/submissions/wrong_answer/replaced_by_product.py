# Multiplies the weight by the update instead of adding it.
# zh: 权重与更新量相乘，而不是相加。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) * alpha / len(a) * update).astype(w.dtype)
