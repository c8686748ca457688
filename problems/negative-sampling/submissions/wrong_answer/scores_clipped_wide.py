# Clips the scores to ±30 against overflow.
# zh: 为防溢出把分数截断到 ±30。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    score, noise = np.clip(score, -30, 30), np.clip(noise, -30, 30)
    loss = np.logaddexp(0, -score) + np.logaddexp(0, noise).sum(axis=-1)
    return loss.mean().astype(dtype)
