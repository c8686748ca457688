# Computes max(0, −d), without the logarithm.
# zh: 算成了 max(0, −d)，没有对数项。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.maximum(0, -margin)
    return losses.mean().astype(chosen.dtype)
