# The argument of the sigmoid is clipped to ±15, so large negative gates leave a remainder.
# zh: 把 sigmoid 的自变量截断到 ±15，很大的负门值会留下残余。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    kind = np.float32 if x.dtype == np.float16 else x.dtype
    x_, g, u, d = (a.astype(kind) for a in (x, w_gate, w_up, w_down))
    z = x_ @ g
    return ((z / (1 + np.exp(-np.clip(z, -15, 15))) * (x_ @ u)) @ d).astype(x.dtype)
