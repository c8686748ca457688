# Uses the hinge loss, as SLiC does.
# zh: 用的是 hinge 损失，那是 SLiC。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = np.maximum(0, 1 + beta * (rejected - chosen))
    return losses.mean().astype(pi_chosen.dtype)
