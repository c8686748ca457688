# Takes the loss of a score below −15 as zero and that above 15 as the score.
# zh: 分数低于 −15 时把损失当作零，高于 15 时当作分数本身。
import numpy as np


def softplus(z):
    middle = np.log1p(np.exp(np.clip(z, -15, 15)))
    return np.where(z > 15, z, np.where(z < -15, 0, middle))


def skipgram_loss(center, positive, negatives):
    work = np.float32 if center.dtype == np.float16 else center.dtype
    c, p, n = center.astype(work), positive.astype(work), negatives.astype(work)
    up = (c * p).sum(-1)
    down = (c[..., None, :] * n).sum(-1)
    return (softplus(-up) + softplus(down).sum(-1)).mean().astype(center.dtype)
