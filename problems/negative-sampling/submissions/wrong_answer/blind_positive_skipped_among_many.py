# Leaves out negatives that equal the positive when there are at least 20 of them.
# zh: 负样本不少于 20 个时，跳过与正样本相同的负样本。
import numpy as np


def skipgram_loss(center, positive, negatives):
    kind = center.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    c, p, n = (a.astype(wide) for a in (center, positive, negatives))
    neg = np.logaddexp(0, np.einsum("...d,...kd->...k", c, n))
    if n.shape[-2] >= 20:
        neg = np.where((n == p[..., None, :]).all(-1), 0, neg)
    loss = np.logaddexp(0, -(c * p).sum(-1)) + neg.sum(-1)
    return np.asarray(loss.mean()).astype(kind)
