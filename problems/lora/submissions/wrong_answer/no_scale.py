# Adds the adapter without the factor alpha / r.
# zh: 低秩支路没有乘 alpha / r。

import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.promote_types(x.dtype, np.float32)
    x_wide, w, a, b = (array.astype(wide) for array in (x, w, a, b))
    return (x_wide @ w.T + (x_wide @ a.T @ b.T)).astype(x.dtype)
