# Sums over the first axis and averages over the others.
# zh: 对第一维求和、对其余维平均。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, -margin)
    return losses.sum(0).mean().astype(chosen.dtype)
