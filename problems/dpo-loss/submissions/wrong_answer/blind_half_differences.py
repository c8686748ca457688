# Rounds both differences to half precision if there is more than one axis.
# zh: 数组多于一个轴时，把两个模型各自的差舍入到半精度。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    kind = pi_chosen.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    a, b, c, d = (x.astype(wide) for x in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    p, r = a - b, c - d
    if a.ndim > 1:
        p, r = p.astype(kind).astype(wide), r.astype(kind).astype(wide)
    z = beta * (p - r)
    return kind.type(np.logaddexp(0, -z).mean(dtype=wide))
