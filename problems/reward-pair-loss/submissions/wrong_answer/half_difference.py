# Takes the difference in half precision.
# zh: 用半精度求差。

import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.promote_types(chosen.dtype, np.float32)
    margin = (chosen - rejected).astype(wide)
    losses = np.logaddexp(0, -margin)
    return losses.mean().astype(chosen.dtype)
