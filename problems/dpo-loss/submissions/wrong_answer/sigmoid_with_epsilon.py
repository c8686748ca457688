# Adds 1e-8 inside the logarithm, which bounds the loss.
# zh: 在对数里加 1e-8，损失被限制住了。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = -np.log(1 / (1 + np.exp(np.minimum(beta * (rejected - chosen), 80))) + 1e-8)
    return losses.mean().astype(pi_chosen.dtype)
