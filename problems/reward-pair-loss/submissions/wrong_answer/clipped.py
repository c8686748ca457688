# Clips the difference to ±50.
# zh: 把差截断到 ±50。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, -np.clip(margin, -50, 50))
    return losses.mean().astype(chosen.dtype)
