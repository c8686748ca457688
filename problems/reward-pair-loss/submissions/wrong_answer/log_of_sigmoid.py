# Takes the logarithm of a sigmoid that underflows to 0.
# zh: 对下溢为 0 的 sigmoid 取对数。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = -np.log(1 / (1 + np.exp(-margin)))
    return losses.mean().astype(chosen.dtype)
