# Computes log(1 + exp(−d)) directly, which overflows.
# zh: 直接计算 log(1 + exp(−d))，会溢出。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.log1p(np.exp(-margin))
    return losses.mean().astype(chosen.dtype)
