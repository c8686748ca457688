# Sends one row at a time through the layer.
# zh: 用 Python 循环逐行通过这一层。

import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.promote_types(x.dtype, np.float32)
    w, a, b = w.astype(wide), a.astype(wide), b.astype(wide)
    rows = [w @ row + alpha / len(a) * (b @ (a @ row)) for row in x.reshape(-1, x.shape[-1]).astype(wide)]
    return np.array(rows).reshape(*x.shape[:-1], len(w)).astype(x.dtype)
