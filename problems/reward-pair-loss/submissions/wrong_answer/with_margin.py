# Subtracts a margin of 1 inside the sigmoid.
# zh: 在 sigmoid 里减去了间隔 1。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, 1 - margin)
    return losses.mean().astype(chosen.dtype)
