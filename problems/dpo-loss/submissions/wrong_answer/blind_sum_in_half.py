# The losses are summed in half precision before the division, which overflows for many pairs.
# zh: 先在半精度下对损失求和再除，样本对很多时溢出。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    work = np.float64 if pi_chosen.dtype == np.float64 else np.float32
    pc, pr, rc, rr = (a.astype(work) for a in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((pc - pr) - (rc - rr))
    losses = np.logaddexp(work(0), -z).astype(pi_chosen.dtype)
    return losses.sum(dtype=losses.dtype) / losses.dtype.type(losses.size)
