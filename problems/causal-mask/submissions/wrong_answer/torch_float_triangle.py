# Returns the triangle of ones as floats.
# zh: 返回浮点数的三角矩阵。

import torch


def causal_mask(n, window=None):
    mask = torch.ones(n, n).tril()
    if window is not None:
        mask = mask.triu(1 - window)
    return mask
