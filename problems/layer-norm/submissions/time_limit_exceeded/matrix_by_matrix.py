# Handles inputs of more than two dimensions matrix by matrix in Python.
# zh: 超过两维的输入用 Python 循环逐个矩阵处理。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    if x.ndim > 2:
        return np.stack([layer_norm(part, weight, bias, eps) for part in x])
    wide = x.astype(np.promote_types(x.dtype, np.float32))
    centred = wide - wide.mean(axis=-1, keepdims=True)
    variance = np.square(centred).mean(axis=-1, keepdims=True)
    return (centred / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
