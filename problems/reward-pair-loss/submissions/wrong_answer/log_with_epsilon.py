# Adds an epsilon inside the logarithm, which bounds the loss.
# zh: 在对数里加了 epsilon，损失被限制住。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = -np.log(np.exp(-np.logaddexp(0, -margin)) + 1e-8)
    return losses.mean().astype(chosen.dtype)
