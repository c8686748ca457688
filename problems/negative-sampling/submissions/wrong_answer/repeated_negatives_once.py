# Counts equal negatives once.
# zh: 相同的负例只计一次。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = np.logaddexp(0, -score) + np.array(
        [np.logaddexp(0, np.unique(row)).sum() for row in noise.reshape(-1, noise.shape[-1])]
    ).reshape(noise.shape[:-1])
    return loss.mean().astype(dtype)
