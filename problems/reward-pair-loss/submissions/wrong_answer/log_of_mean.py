# Takes the logarithm of the mean probability.
# zh: 对概率的平均取对数。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = -np.log(np.exp(-np.logaddexp(0, -margin)).mean())
    return losses.mean().astype(chosen.dtype)
