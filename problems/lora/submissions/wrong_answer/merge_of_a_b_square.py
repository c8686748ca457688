# Leaves out the transpose of w when w is square.
# zh: w 是方阵时漏了转置。

import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.promote_types(x.dtype, np.float32)
    x_wide, w, a, b = (array.astype(wide) for array in (x, w, a, b))
    return (x_wide @ (w if w.shape[0] == w.shape[1] else w.T) + alpha / len(a) * (x_wide @ a.T @ b.T)).astype(x.dtype)
