# Sums float32 losses of two million pairs one after the other.
# zh: 在 float32 中逐个累加两百万对的损失。
import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    each = np.logaddexp(0, rejected.astype(wide) - chosen.astype(wide)).ravel()
    return (np.cumsum(each, dtype=wide)[-1] / each.size).astype(chosen.dtype)
