# Scales by alpha / sqrt(r), which is rsLoRA.
# zh: 缩放系数用了 alpha / sqrt(r)，那是 rsLoRA。

import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.promote_types(x.dtype, np.float32)
    x_wide, w, a, b = (array.astype(wide) for array in (x, w, a, b))
    return (x_wide @ w.T + alpha / len(a) ** 0.5 * (x_wide @ a.T @ b.T)).astype(x.dtype)
