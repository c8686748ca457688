"""The margin of the policy minus that of the reference; max(−z, 0) + log1p(exp(−|z|)) never overflows."""

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.promote_types(pi_chosen.dtype, np.float32)
    margin = np.subtract(pi_chosen, pi_rejected, dtype=wide)
    margin -= np.subtract(ref_chosen, ref_rejected, dtype=wide)
    margin *= beta
    total = np.sum(np.maximum(-margin, 0) + np.log1p(np.exp(-abs(margin))))
    return pi_chosen.dtype.type(total / margin.size)
