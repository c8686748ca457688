# Everything is computed in float32, also for float64 arrays.
# zh: 所有计算都用 float32，输入是 float64 时也一样。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    x_, g, u, d = (a.astype(np.float32) for a in (x, w_gate, w_up, w_down))
    z = x_ @ g
    with np.errstate(over="ignore"):
        return ((z / (1 + np.exp(-z)) * (x_ @ u)) @ d).astype(x.dtype)
