# Writes log(1 − σ(z)) for the negatives.
# zh: 负例写成 log(1 − σ(z))。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = np.logaddexp(0, -score) + -np.log(1 - 1 / (1 + np.exp(-noise))).sum(axis=-1)
    return loss.mean().astype(dtype)
