# Normalises the vectors to length 1.
# zh: 把向量归一化为长度 1。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    center, positive, negatives = (
        array / np.maximum(np.linalg.norm(array, axis=-1, keepdims=True), 1e-12)
        for array in (center, positive, negatives)
    )
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = np.logaddexp(0, -score) + np.logaddexp(0, noise).sum(axis=-1)
    return loss.mean().astype(dtype)
