# Ignores clip and always uses 0.2.
# zh: 忽略 clip，总是用 0.2。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = np.minimum(ratio * gain, np.clip(ratio, 0.8, 1.2) * gain)
    return -objective.mean().astype(logp.dtype)
