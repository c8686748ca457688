# Prefers the rejected answer: the difference has the wrong sign.
# zh: 差的符号反了，偏好的是被拒绝的回答。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen
    rejected = pi_rejected.astype(wide) - ref_rejected
    losses = np.logaddexp(0, beta * (chosen - rejected))
    return losses.mean().astype(pi_chosen.dtype)
