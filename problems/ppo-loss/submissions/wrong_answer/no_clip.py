# Does not clip the ratio.
# zh: 没有截断概率比。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = ratio * gain + 0 * clip
    return -objective.mean().astype(logp.dtype)
