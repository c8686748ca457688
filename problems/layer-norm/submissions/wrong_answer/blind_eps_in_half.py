# eps is converted to the dtype of x, and 1e-8 is zero in float16.
# zh: eps 被转换成 x 的类型，1e-8 在 float16 中为 0。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    z = x.astype(np.float32 if x.dtype == np.float16 else x.dtype)
    centred = z - z.mean(-1, keepdims=True)
    var = (centred**2).mean(-1, keepdims=True) + np.asarray(eps, x.dtype)
    with np.errstate(invalid="ignore"):
        return (centred / np.sqrt(var) * weight + bias).astype(x.dtype)
