# Divides the scores by √D.
# zh: 把分数除以 √D。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    score, noise = score / center.shape[-1] ** 0.5, noise / center.shape[-1] ** 0.5
    loss = np.logaddexp(0, -score) + np.logaddexp(0, noise).sum(axis=-1)
    return loss.mean().astype(dtype)
