# Returns the sum instead of the mean.
# zh: 返回的是和，而不是平均值。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    return -objective.sum().astype(logp.dtype)
