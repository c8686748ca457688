# Clips the difference of the logarithms to ±clip.
# zh: 把对数之差截断到 ±clip。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = np.minimum(ratio * gain, np.exp(np.clip(np.log(ratio), -clip, clip)) * gain)
    return -objective.mean().astype(logp.dtype)
