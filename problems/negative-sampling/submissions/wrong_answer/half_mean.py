# Rounds each pair's loss to half precision and averages there.
# zh: 每一对的损失先舍入成半精度，再用半精度求平均。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = np.logaddexp(0, -score) + np.logaddexp(0, noise).sum(axis=-1)
    return (np.cumsum(loss.astype(dtype), dtype=dtype)[-1] / np.array(loss.size).astype(wide)).astype(dtype)
