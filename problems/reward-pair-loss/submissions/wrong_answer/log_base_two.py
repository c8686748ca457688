# Uses the logarithm of base 2.
# zh: 用了以 2 为底的对数。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = chosen.astype(wide) - rejected.astype(wide)
    losses = np.logaddexp(0, -margin) / np.log(2)
    return losses.mean().astype(chosen.dtype)
