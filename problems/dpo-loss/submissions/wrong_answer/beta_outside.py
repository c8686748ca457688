# Multiplies the loss by beta instead of the margin.
# zh: beta 乘在了损失上，而不是差值上。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = beta * np.logaddexp(0, rejected - chosen)
    return losses.mean().astype(pi_chosen.dtype)
