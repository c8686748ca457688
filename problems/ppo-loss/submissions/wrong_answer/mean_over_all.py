# Leaves masked tokens out of the sum, but not out of the count.
# zh: 求和时去掉了被掩掉的 token，计数时却没有。

import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.promote_types(logp.dtype, np.float32)
    gain = advantages[mask]
    ratio = np.exp(logp[mask].astype(wide) - old_logp[mask])
    objective = np.minimum(ratio * gain, ratio.clip(1 - clip, 1 + clip) * gain)
    return -(objective.sum() / mask.size).astype(logp.dtype)
