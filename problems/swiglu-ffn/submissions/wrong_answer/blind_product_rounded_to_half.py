# The gated product is rounded to float16 before the last projection and may overflow.
# zh: 门控乘积在最后一次投影之前就舍入到 float16，可能溢出。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    kind = np.float32 if x.dtype == np.float16 else x.dtype
    x_, g, u, d = (a.astype(kind) for a in (x, w_gate, w_up, w_down))
    z = x_ @ g
    with np.errstate(over="ignore", invalid="ignore"):
        h = (z / (1 + np.exp(-z)) * (x_ @ u)).astype(x.dtype)
        return (h.astype(kind) @ d).astype(x.dtype)
