# Tiles the centres instead of repeating each K times, so negatives meet foreign centres.
# zh: 把中心词整体平铺，而不是每个重复 K 次，负样本因此配错了中心词。
import numpy as np


def skipgram_loss(center, positive, negatives):
    work = np.float32 if center.dtype == np.float16 else center.dtype
    k, d = negatives.shape[-2:]
    c = center.astype(work).reshape(-1, d)
    p = positive.astype(work).reshape(-1, d)
    n = negatives.astype(work).reshape(-1, d)
    up = np.logaddexp(0, -(c * p).sum(-1))
    down = np.logaddexp(0, (np.tile(c, (k, 1)) * n).sum(-1))
    return ((up.sum() + down.sum()) / len(c)).astype(center.dtype)
