# eps is a lower bound of the variance and is not added to it.
# zh: eps 只作方差的下限，没有加到方差上。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    z = x.astype(np.float32 if x.dtype == np.float16 else x.dtype)
    centred = z - z.mean(-1, keepdims=True)
    var = np.maximum((centred**2).mean(-1, keepdims=True), eps)
    return (centred / np.sqrt(var) * weight + bias).astype(x.dtype)
