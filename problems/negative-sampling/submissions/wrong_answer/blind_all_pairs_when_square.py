# Uses matrix products that read the negatives as shared when the numbers of pairs and of negatives are equal.
# zh: 对数与负样本数相等时，矩阵乘法把负样本当作共享的。
import numpy as np


def skipgram_loss(center, positive, negatives):
    kind = center.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    c, p, n = (a.astype(wide) for a in (center, positive, negatives))
    if n.ndim == 3 and n.shape[0] == n.shape[1] and len(n) > 8:
        neg = np.einsum("nd,knd->nk", c, n)
    else:
        neg = np.einsum("...d,...kd->...k", c, n)
    return np.asarray((np.logaddexp(0, -(c * p).sum(-1)) + np.logaddexp(0, neg).sum(-1)).mean()).astype(kind)
