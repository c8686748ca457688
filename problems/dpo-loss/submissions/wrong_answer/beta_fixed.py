# Ignores beta and always uses 0.1.
# zh: 忽略 beta，总是用 0.1。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = np.logaddexp(0, 0.1 * (rejected - chosen))
    return losses.mean().astype(pi_chosen.dtype)
