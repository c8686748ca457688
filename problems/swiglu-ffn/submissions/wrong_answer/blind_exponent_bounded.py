# Bounds the exponent, so that very low gates keep too large a sigmoid.
# zh: 限制指数，使极低的门的 sigmoid 过大。

import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    w = np.promote_types(x.dtype, np.float32)
    x_, g, u, d = (a.astype(w) for a in (x, w_gate, w_up, w_down))
    z = x_ @ g
    return ((z / (1 + np.exp(-np.maximum(z, -50))) * (x_ @ u)) @ d).astype(x.dtype)
