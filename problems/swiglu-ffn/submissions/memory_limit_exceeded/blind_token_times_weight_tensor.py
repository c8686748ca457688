# The products of every token with every weight are held at once before they are summed.
# zh: 求和之前，同时保存每个 token 与每个权重的乘积。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    kind = np.float32 if x.dtype == np.float16 else x.dtype
    x_, g, u, d = (a.astype(kind) for a in (x, w_gate, w_up, w_down))
    z = (x_[..., :, None] * g).sum(axis=-2)
    up = (x_[..., :, None] * u).sum(axis=-2)
    with np.errstate(over="ignore"):
        h = z / (1 + np.exp(-z)) * up
    return (h[..., :, None] * d).sum(axis=-2).astype(x.dtype)
