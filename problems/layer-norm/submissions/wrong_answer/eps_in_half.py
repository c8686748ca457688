# Casts eps to the dtype of x: 1e-8 is 0 in float16, and a constant row becomes 0 / 0.
# zh: 把 eps 转成 x 的 dtype：1e-8 在 float16 中为 0，常数行变成 0 / 0。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = np.promote_types(x.dtype, np.float32)
    eps = np.asarray(eps, dtype=x.dtype)
    h = x.astype(wide)
    dev = h - h.mean(axis=-1, keepdims=True)
    var = np.square(dev).mean(axis=-1, keepdims=True)
    y = dev / np.sqrt(var + eps.astype(wide))
    return (y * weight.astype(wide) + bias.astype(wide)).astype(x.dtype)
