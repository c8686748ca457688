# A vector of one entry is only scaled and shifted, although its deviation is zero.
# zh: 只有一个元素的向量只做缩放和平移，而它的偏差本应为 0。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    z = x.astype(np.float32 if x.dtype == np.float16 else x.dtype)
    if x.shape[-1] == 1:
        return (z * weight + bias).astype(x.dtype)
    centred = z - z.mean(-1, keepdims=True)
    y = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + eps)
    return (y * weight + bias).astype(x.dtype)
