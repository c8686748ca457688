# Ignores the reference model.
# zh: 忽略了参考模型。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide)
    rejected = pi_rejected.astype(wide)
    losses = np.logaddexp(0, beta * (rejected - chosen))
    return losses.mean().astype(pi_chosen.dtype)
