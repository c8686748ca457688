# z is clipped at −700 to avoid an overflow, which bounds the loss.
# zh: 为避免溢出把 z 截断在 −700，损失因此有了上界。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    pc, pr, rc, rr = (a.astype(np.float64) for a in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = np.clip(beta * ((pc - pr) - (rc - rr)), -700, 700)
    return np.log1p(np.exp(-z)).mean().astype(pi_chosen.dtype)
