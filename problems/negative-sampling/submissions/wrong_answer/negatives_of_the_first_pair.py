# Uses the negatives of the first pair for all.
# zh: 所有对都用第一对的负例。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    if center.ndim > 1:
        first = negatives.reshape(-1, *negatives.shape[-2:])[0]
        negatives = np.broadcast_to(first, negatives.shape)
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = np.logaddexp(0, -score) + np.logaddexp(0, noise).sum(axis=-1)
    return loss.mean().astype(dtype)
