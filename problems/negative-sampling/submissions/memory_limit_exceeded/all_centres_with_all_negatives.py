# Multiplies all centres with the negatives of all pairs, and takes the diagonal.
# zh: 把所有中心词与所有对的负例相乘，再取对角线。

import numpy as np


def _own(center, negatives):
    count, width = negatives.shape[-2:]
    table = (negatives.reshape(-1, width) @ center.T).reshape(len(center), count, -1) if len(center) < 20_000 else None
    if table is None:
        return np.einsum("bd,bkd->bk", center, negatives.reshape(len(center), count, width))
    return np.diagonal(table, axis1=0, axis2=2).T


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = _own(center.reshape(-1, center.shape[-1]), negatives).reshape(negatives.shape[:-1])
    loss = np.logaddexp(0, -score) + np.logaddexp(0, noise).sum(axis=-1)
    return loss.mean().astype(dtype)
