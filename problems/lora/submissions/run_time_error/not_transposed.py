# Multiplies by w instead of its transpose.
# zh: 乘的是 w，而不是它的转置。

import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.promote_types(x.dtype, np.float32)
    x_wide, w, a, b = (array.astype(wide) for array in (x, w, a, b))
    return (x_wide @ w + alpha / len(a) * (x_wide @ a.T @ b.T)).astype(x.dtype)
