# Takes one mean and variance for the whole array instead of one for each vector along the last axis.
# zh: 对整个数组只取一个均值和方差，没有沿最后一维对每个向量分别计算。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    return ((wide - wide.mean()) / np.sqrt(wide.var() + eps) * weight + bias).astype(x.dtype)
