# Returns the sum instead of the mean.
# zh: 返回的是和，而不是平均。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, -margin)
    return losses.sum().astype(chosen.dtype)
