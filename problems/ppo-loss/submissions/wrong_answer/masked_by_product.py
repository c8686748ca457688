# Multiplies by the mask after exp, so that a masked overflow becomes inf · 0 = NaN.
# zh: 在 exp 之后才乘掩码，被掩掉的溢出变成 inf · 0 = NaN。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    ratio = np.exp(logp.astype(wide) - old_logp)
    objective = np.minimum(ratio * advantages, ratio.clip(1 - clip, 1 + clip) * advantages)
    return -((objective * mask).sum() / mask.sum()).astype(logp.dtype)
