# The mean is removed by a d × d matrix, which is too large for a long vector.
# zh: 用 d × d 矩阵减去均值，向量很长时矩阵过大。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    z = x.astype(np.float32 if x.dtype == np.float16 else x.dtype)
    z = z - z[..., :1]
    d = x.shape[-1]
    centred = z @ (np.eye(d, dtype=z.dtype) - np.ones((d, d), dtype=z.dtype) / d)
    y = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + eps)
    return (y * weight + bias).astype(x.dtype)
