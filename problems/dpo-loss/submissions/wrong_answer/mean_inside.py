# Averages the margins first and takes the loss of the mean.
# zh: 先对差值求平均，再算损失。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = np.logaddexp(0, beta * (rejected - chosen).mean())
    return losses.mean().astype(pi_chosen.dtype)
