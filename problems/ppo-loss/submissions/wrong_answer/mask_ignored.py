# Counts the masked tokens, too.
# zh: 把被掩掉的 token 也算进去了。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    mask = np.ones_like(mask)
    gain = advantages[mask]
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    return -objective.mean().astype(logp.dtype)
