# Subtracts the baseline from the rewards in place.
# zh: 就地从 rewards 中减去基线。

import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    wide = np.promote_types(logp.dtype, np.float32)
    values = rewards if rewards.dtype == wide else rewards.astype(wide)
    if baseline == "mean":
        centre = values.mean()
    elif baseline == "leave_one_out":
        centre = (values.sum() - values) / (values.size - 1)
    else:
        centre = 0
    score = np.where(mask, logp, 0).sum(axis=-1, dtype=wide)
    values -= centre
    return -((values) * score).mean().astype(logp.dtype)
