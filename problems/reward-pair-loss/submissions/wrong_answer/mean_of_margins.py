# Averages the differences before taking the loss.
# zh: 先对差取平均，再算损失。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, -margin.mean())
    return losses.mean().astype(chosen.dtype)
