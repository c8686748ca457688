# Returns the sum instead of the mean.
# zh: 返回的是和，而不是平均值。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = np.logaddexp(0, beta * (rejected - chosen))
    return losses.sum().astype(pi_chosen.dtype)
