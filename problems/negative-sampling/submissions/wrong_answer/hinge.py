# Uses a hinge loss with margin 1.
# zh: 用了间隔为 1 的 hinge 损失。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = np.maximum(0, 1 - score) + np.maximum(0, 1 + noise).sum(axis=-1)
    return loss.mean().astype(dtype)
