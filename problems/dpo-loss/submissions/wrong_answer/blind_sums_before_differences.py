# Multiplies by beta before it subtracts, which loses digits.
# zh: 先乘以 beta 再相减，丢失有效位。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    kind = pi_chosen.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    a, b, c, d = (x.astype(wide) for x in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = wide(beta) * a - wide(beta) * b - wide(beta) * c + wide(beta) * d
    return kind.type(np.logaddexp(0, -z).mean(dtype=wide))
