# With float32 parameters the result of half-precision input stays float32.
# zh: 参数为 float32 时，半精度输入的结果仍是 float32。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    z = x.astype(np.float32 if x.dtype == np.float16 else x.dtype)
    centred = z - z.mean(-1, keepdims=True)
    y = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + eps) * weight + bias
    return y.astype(np.result_type(x, weight, bias))
