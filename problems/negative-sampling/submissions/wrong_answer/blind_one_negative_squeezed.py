# Removes all axes of size one from the scores, so that with a single negative the pairs are summed.
# zh: 去掉得分中所有长度为一的轴，只有一个负样本时会对各对求和。
import numpy as np


def skipgram_loss(center, positive, negatives):
    kind = center.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    c, p, n = (a.astype(wide) for a in (center, positive, negatives))
    pos = (c * p).sum(-1)
    neg = n @ c[..., None]
    neg = neg.squeeze() if neg.ndim == 3 and len(neg) > 64 else neg[..., 0]
    loss = np.logaddexp(0, -pos) + np.logaddexp(0, neg).sum(-1)
    return np.asarray(loss.mean()).astype(kind)
