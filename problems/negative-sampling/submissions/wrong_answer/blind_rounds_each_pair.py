# Rounds the loss of each pair to the dtype of the input before the mean.
# zh: 求平均之前就把每个词对的损失舍入到输入的类型。
import numpy as np


def skipgram_loss(center, positive, negatives):
    work = np.float32 if center.dtype == np.float16 else center.dtype
    c, p, n = center.astype(work), positive.astype(work), negatives.astype(work)
    up = (c * p).sum(-1)
    down = (c[..., None, :] * n).sum(-1)
    loss = np.logaddexp(0, -up) + np.logaddexp(0, down).sum(-1)
    return loss.astype(center.dtype).mean()
