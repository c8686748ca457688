# Takes the clipped objective without the minimum.
# zh: 只用截断后的目标，没有取较小值。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = ratio.clip(1 - clip, 1 + clip) * gain
    return -objective.mean().astype(logp.dtype)
