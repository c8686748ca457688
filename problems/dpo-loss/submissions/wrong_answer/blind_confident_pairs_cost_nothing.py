# The loss is set to 0 where z exceeds 15.
# zh: z 大于 15 时把损失直接当作 0。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    work = np.float64 if pi_chosen.dtype == np.float64 else np.float32
    pc, pr, rc, rr = (a.astype(work) for a in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((pc - pr) - (rc - rr))
    return np.where(z > 15, 0, np.logaddexp(work(0), -z)).mean().astype(pi_chosen.dtype)
