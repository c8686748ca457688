# Rounds the sums of the log-probabilities to half precision.
# zh: 把对数概率之和舍入成半精度。

import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    wide = np.promote_types(logp.dtype, np.float32)
    values = rewards.astype(wide)
    if baseline == "mean":
        centre = values.mean()
    elif baseline == "leave_one_out":
        centre = (values.sum() - values) / (values.size - 1)
    else:
        centre = 0
    score = np.where(mask, logp, 0).sum(axis=-1, dtype=wide).astype(logp.dtype).astype(wide)
    return -((values - centre) * score).mean().astype(logp.dtype)
