# Computes the squared difference from 1.
# zh: 算成了与 1 之差的平方。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = (1 - margin) ** 2
    return losses.mean().astype(chosen.dtype)
