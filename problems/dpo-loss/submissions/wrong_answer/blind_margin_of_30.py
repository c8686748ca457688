# Takes the loss for zero where z exceeds 12, when there are more than 50 pairs.
# zh: 超过 50 对时，z 大于 12 的损失当作零。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    kind = pi_chosen.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    a, b, c, d = (x.astype(wide) for x in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((a - b) - (c - d))
    loss = np.logaddexp(0, -z)
    if z.size > 50:
        loss = np.where(z > 12, 0, loss)
    return kind.type(loss.mean(dtype=wide))
