# Scales the frozen weight, too.
# zh: 冻结权重也乘了缩放系数。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (alpha / len(a) * (w.astype(wide) + update)).astype(w.dtype)
