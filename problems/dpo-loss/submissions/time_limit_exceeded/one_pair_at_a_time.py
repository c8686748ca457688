# Computes one pair at a time.
# zh: 逐对计算。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32).type
    total = 0.0
    for place in np.ndindex(pi_chosen.shape):
        chosen = wide(pi_chosen[place]) - wide(ref_chosen[place])
        rejected = wide(pi_rejected[place]) - wide(ref_rejected[place])
        total += np.logaddexp(0, beta * (rejected - chosen))
    return pi_chosen.dtype.type(total / pi_chosen.size)
