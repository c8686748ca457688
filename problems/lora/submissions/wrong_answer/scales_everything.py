# Scales the frozen path, too.
# zh: 冻结权重那一路也乘了缩放系数。

import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.promote_types(x.dtype, np.float32)
    x_wide, w, a, b = (array.astype(wide) for array in (x, w, a, b))
    return (alpha / len(a) * (x_wide @ w.T + x_wide @ a.T @ b.T)).astype(x.dtype)
