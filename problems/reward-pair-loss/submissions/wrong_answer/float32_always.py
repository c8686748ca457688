# Computes float64 rewards in float32.
# zh: 把 float64 的奖励降到 float32 计算。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.float32
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, -margin)
    return losses.mean().astype(chosen.dtype)
