# Divides the old probability by the new one.
# zh: 概率比写反了：旧的除以新的。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    ratio = np.exp(old_logp[mask].astype(wide) - logp[mask])
    objective = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    return -objective.mean().astype(logp.dtype)
