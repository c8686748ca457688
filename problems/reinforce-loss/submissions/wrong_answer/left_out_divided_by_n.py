# Divides the sum of the others by N.
# zh: 其余回答之和除以了 N。

import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    wide = np.promote_types(logp.dtype, np.float32)
    values = rewards.astype(wide)
    if baseline == "mean":
        centre = values.mean()
    elif baseline == "leave_one_out":
        centre = (values.sum() - values) / values.size
    else:
        centre = 0
    score = np.where(mask, logp, 0).sum(axis=-1, dtype=wide)
    return -((values - centre) * score).mean().astype(logp.dtype)
