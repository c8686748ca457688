# Calls a Python function for every score, which is too slow for many pairs.
# zh: 对每个分数调用一次 Python 函数，词对很多时太慢。
import math

import numpy as np


def softplus(z):
    return max(z, 0.0) + math.log1p(math.exp(-abs(z)))


def skipgram_loss(center, positive, negatives):
    work = np.float32 if center.dtype == np.float16 else center.dtype
    c, p, n = center.astype(work), positive.astype(work), negatives.astype(work)
    down = (c[..., None, :] * n).sum(-1)
    total = sum(softplus(-z) for z in np.ravel((c * p).sum(-1)).tolist())
    total += sum(softplus(z) for z in down.ravel().tolist())
    return np.array(total / max(1, down.size // down.shape[-1]), center.dtype)
