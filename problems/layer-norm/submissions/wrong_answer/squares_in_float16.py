# Computes the variance in the dtype of the input: 300² overflows in float16.
# zh: 在输入的 dtype 下计算方差：float16 下 300² 溢出。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x
    mean = wide.mean(axis=-1, keepdims=True)
    variance = np.mean((x - mean) * (x - mean), axis=-1, keepdims=True)
    return ((wide - mean) / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
