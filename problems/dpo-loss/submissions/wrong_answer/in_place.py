# Subtracts the reference in place from the policy's values.
# zh: 就地从策略的值中减去参考值。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    pi_chosen -= ref_chosen
    chosen = pi_chosen.astype(wide)
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = np.logaddexp(0, beta * (rejected - chosen))
    return losses.mean().astype(pi_chosen.dtype)
