# Takes the difference of the log-probabilities for the ratio.
# zh: 把对数概率之差当成了概率比。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    ratio = logp[mask].astype(wide) - old_logp[mask]
    objective = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    return -objective.mean().astype(logp.dtype)
