# Multiplies in half precision and widens only for the sums.
# zh: 用半精度相乘，求和时才提升精度。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    score = (center * positive).astype(wide).sum(-1)
    noise = (center[..., None, :] * negatives).astype(wide).sum(-1)
    loss = np.logaddexp(0, -score) + np.logaddexp(0, noise).sum(axis=-1)
    return loss.mean().astype(dtype)
