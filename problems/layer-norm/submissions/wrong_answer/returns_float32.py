# Upcasts half precision to float32 and forgets to cast back.
# zh: 半精度升到 float32 计算后忘了转回原来的 dtype。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.promote_types(x.dtype, np.float32))
    mean = wide.mean(axis=-1, keepdims=True)
    variance = wide.var(axis=-1, keepdims=True)
    return (wide - mean) / np.sqrt(variance + eps) * weight + bias
