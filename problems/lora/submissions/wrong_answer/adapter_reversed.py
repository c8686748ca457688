# Multiplies a and b without their transposes where the shapes allow it.
# zh: 形状允许时，a 和 b 相乘漏了转置。

import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.promote_types(x.dtype, np.float32)
    x_wide, w, a, b = (array.astype(wide) for array in (x, w, a, b))
    return (x_wide @ w.T + alpha / len(a) * (x_wide @ (a @ b if a.shape == b.shape else a.T @ b.T))).astype(x.dtype)
