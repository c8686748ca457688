# Returns 1 − sigmoid, without the logarithm.
# zh: 返回 1 − sigmoid，没有取对数。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.exp(-np.logaddexp(0, margin))
    return losses.mean().astype(chosen.dtype)
