# Divides exponentials of the rewards themselves, which overflow.
# zh: 直接用奖励的指数相除，会溢出。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = -np.log(np.exp(chosen.astype(wide)) / (np.exp(chosen.astype(wide)) + np.exp(rejected.astype(wide))))
    return losses.mean().astype(chosen.dtype)
