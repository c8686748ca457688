# The layout of the weights is guessed from their shape, which is wrong where D equals F.
# zh: 根据形状猜测权重的布局，D 等于 F 时会猜错。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    kind = np.float32 if x.dtype == np.float16 else x.dtype
    x_, g, u, d = (a.astype(kind) for a in (x, w_gate, w_up, w_down))
    if g.shape[1] == x.shape[-1]:
        g, u, d = g.T, u.T, d.T
    z = x_ @ g
    with np.errstate(over="ignore"):
        return ((z / (1 + np.exp(-z)) * (x_ @ u)) @ d).astype(x.dtype)
