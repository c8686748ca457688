# Takes the logarithm of a rounded sigmoid: inf for large scores.
# zh: 对已经舍入的 sigmoid 取对数：分数大时得到 inf。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = -np.log(1 / (1 + np.exp(-score))) + -np.log(1 / (1 + np.exp(noise))).sum(axis=-1)
    return loss.mean().astype(dtype)
