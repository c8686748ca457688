# Forgets the logarithm: returns the mean of 1 − sigmoid.
# zh: 漏了对数：返回 1 − sigmoid 的平均值。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = 1 - 1 / (1 + np.exp(beta * (rejected - chosen)))
    return losses.mean().astype(pi_chosen.dtype)
