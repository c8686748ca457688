# The gate is clipped to ±50 before SiLU, although SiLU grows without bound.
# zh: 在 SiLU 之前把门值截断到 ±50，而 SiLU 本身没有上界。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    kind = np.float32 if x.dtype == np.float16 else x.dtype
    x_, g, u, d = (a.astype(kind) for a in (x, w_gate, w_up, w_down))
    z = np.clip(x_ @ g, -50, 50)
    return ((z / (1 + np.exp(-z)) * (x_ @ u)) @ d).astype(x.dtype)
