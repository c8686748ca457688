# Adds 1e-10 inside the logarithm: large losses end at 23.
# zh: 在对数里加 1e-10：损失最大只到 23。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = -np.log(1 / (1 + np.exp(-score)) + 1e-10) + -np.log(1 / (1 + np.exp(noise)) + 1e-10).sum(axis=-1)
    return loss.mean().astype(dtype)
