# Upcasts half precision to float32 and forgets to cast back.
# zh: 半精度升到 float32 计算后忘了转回原来的 dtype。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.promote_types(x.dtype, np.float32))
    return wide / np.sqrt(np.mean(wide * wide, axis=-1, keepdims=True) + eps) * weight
