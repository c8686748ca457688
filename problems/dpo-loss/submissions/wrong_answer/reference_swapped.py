# Swaps the reference's chosen and rejected answers.
# zh: 参考模型的两个回答弄反了。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_rejected
    rejected = pi_rejected.astype(wide) - ref_chosen
    losses = np.logaddexp(0, beta * (rejected - chosen))
    return losses.mean().astype(pi_chosen.dtype)
