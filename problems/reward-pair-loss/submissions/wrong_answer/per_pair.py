# Returns the loss of each pair where there is more than one.
# zh: 没有取平均，返回了每一对的损失。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, -margin)
    return (losses if losses.size > 1 else losses.mean()).astype(chosen.dtype)
