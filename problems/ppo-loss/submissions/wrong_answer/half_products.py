# Computes in half precision.
# zh: 用半精度计算。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = logp.dtype
    gain = advantages[mask]
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    return -objective.mean().astype(logp.dtype)
