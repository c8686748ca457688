# Where the reference is zero everywhere, the margin is not multiplied by beta.
# zh: 参考全为零时没有乘以 beta。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    t = np.promote_types(pi_chosen.dtype, np.float32)
    a, b, c, d = (x.astype(t) for x in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((a - b) - (c - d)) if c.any() or d.any() else a - b
    return np.logaddexp(t.type(0), -z).mean().astype(pi_chosen.dtype)
