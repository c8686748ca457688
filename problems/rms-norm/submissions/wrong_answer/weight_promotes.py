# Casts back before it multiplies by the weight: a float32 weight makes the float16 result float32.
# zh: 乘 weight 之前就转回原 dtype：weight 为 float32 时，本应是 float16 的结果变成了 float32。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.promote_types(x.dtype, np.float32))
    normed = wide / np.sqrt(np.mean(wide * wide, axis=-1, keepdims=True) + eps)
    return normed.astype(x.dtype) * weight
