# Takes the sigmoid of each reward before the difference.
# zh: 先对每个奖励取 sigmoid，再求差。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    margin = 1 / (1 + np.exp(-chosen.astype(wide))) - 1 / (1 + np.exp(-rejected.astype(wide)))
    losses = np.logaddexp(0, -margin)
    return losses.mean().astype(chosen.dtype)
