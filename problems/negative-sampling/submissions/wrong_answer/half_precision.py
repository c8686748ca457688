# Computes in the input's own half precision.
# zh: 直接用输入的半精度计算。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = dtype
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = np.logaddexp(0, -score) + np.logaddexp(0, noise).sum(axis=-1)
    return loss.mean().astype(dtype)
