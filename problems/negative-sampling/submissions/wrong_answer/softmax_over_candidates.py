# Takes the cross-entropy of a softmax over positive and negatives.
# zh: 对正例和负例一起做 softmax，再取交叉熵。

import numpy as np


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = np.promote_types(dtype, np.float32)
    center, positive, negatives = (array.astype(wide) for array in (center, positive, negatives))
    score = np.einsum("...d,...d->...", center, positive)
    noise = np.einsum("...d,...kd->...k", center, negatives)
    loss = np.logaddexp(score, np.logaddexp.reduce(noise, axis=-1)) - score
    return loss.mean().astype(dtype)
