# Looks for the axis by its size d and takes the first one that matches.
# zh: 按大小 d 寻找归一化的维度，取了第一个相符的维度。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    work = x.astype(np.promote_types(x.dtype, np.float32))
    axis = x.shape.index(len(weight))
    dev = work - work.mean(axis=axis, keepdims=True)
    scale = np.sqrt(np.mean(dev**2, axis=axis, keepdims=True) + eps)
    return (dev / scale * weight + bias).astype(x.dtype)
