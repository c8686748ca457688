# Subtracts the mean in every mode.
# zh: 无论哪种模式都减平均值。

import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    wide = np.promote_types(logp.dtype, np.float32)
    values = rewards.astype(wide)
    if baseline == "mean":
        centre = values.mean()
    elif baseline == "leave_one_out":
        centre = values.mean()
    else:
        centre = values.mean()
    score = np.where(mask, logp, 0).sum(axis=-1, dtype=wide)
    return -((values - centre) * score).mean().astype(logp.dtype)
