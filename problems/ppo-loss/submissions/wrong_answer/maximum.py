# Takes the maximum of the two objectives instead of the minimum.
# zh: 两个目标取了较大值，而不是较小值。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = np.maximum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    return -objective.mean().astype(logp.dtype)
