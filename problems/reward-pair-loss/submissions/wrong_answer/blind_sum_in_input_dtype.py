# The losses are rounded to half precision before their mean is taken.
# zh: 每个损失先舍入到半精度再求平均。
import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.float32 if chosen.dtype == np.float16 else chosen.dtype
    z = rejected.astype(wide) - chosen.astype(wide)
    loss = np.logaddexp(np.zeros((), wide), z).astype(chosen.dtype)
    return np.asarray(loss.mean(dtype=wide)).astype(chosen.dtype)
