# Multiplies only the policy's terms by beta.
# zh: beta 只乘在了策略的项上。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = beta * pi_chosen.astype(wide) - ref_chosen
    rejected = beta * pi_rejected.astype(wide) - ref_rejected
    losses = np.logaddexp(0, rejected - chosen)
    return losses.mean().astype(pi_chosen.dtype)
