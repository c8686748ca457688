# Returns float32 for half-precision rewards.
# zh: 半精度输入返回了 float32。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, -margin)
    return losses.mean().astype(wide)
