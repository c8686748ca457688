# Subtracts in half precision.
# zh: 用半精度相减。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = pi_chosen.dtype
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = np.logaddexp(0, beta * (rejected - chosen))
    return losses.mean().astype(pi_chosen.dtype)
