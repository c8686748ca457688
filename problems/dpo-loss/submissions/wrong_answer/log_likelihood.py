# Returns the mean of log sigmoid, without the minus sign.
# zh: 返回 log sigmoid 的平均值，忘了取负。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = np.logaddexp(0, beta * (rejected - chosen))
    return -losses.mean().astype(pi_chosen.dtype)
