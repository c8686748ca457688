# Takes the logarithm of the sigmoid, which is log 0 for a large margin.
# zh: 先求 sigmoid 再取对数，差值很大时是 log 0。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = -np.log(1 / (1 + np.exp(beta * (rejected - chosen))))
    return losses.mean().astype(pi_chosen.dtype)
