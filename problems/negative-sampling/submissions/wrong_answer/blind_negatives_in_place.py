# Multiplies the negatives by the centres in place, which changes the input.
# zh: 原地把负样本乘以中心词，修改了输入。
import numpy as np


def skipgram_loss(center, positive, negatives):
    work = np.float32 if center.dtype == np.float16 else center.dtype
    c, p, n = (np.asarray(v, work) for v in (center, positive, negatives))
    up = (c * p).sum(-1)
    n *= c[..., None, :]
    down = n.sum(-1)
    return (np.logaddexp(0, -up) + np.logaddexp(0, down).sum(-1)).mean().astype(center.dtype)
