# Writes log1p(exp(z)), which overflows.
# zh: 写成 log1p(exp(z))，会溢出。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = np.log1p(np.exp(-score)) + np.log1p(np.exp(noise)).sum(axis=-1)
    return loss.mean().astype(dtype)
