# Computes float64 inputs in float32.
# zh: 把 float64 输入降到 float32 计算。

import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.dtype(np.float32)
    chosen = pi_chosen.astype(wide) - ref_chosen.astype(wide)
    rejected = pi_rejected.astype(wide) - ref_rejected.astype(wide)
    losses = np.logaddexp(0, beta * (rejected - chosen))
    return losses.mean().astype(pi_chosen.dtype)
