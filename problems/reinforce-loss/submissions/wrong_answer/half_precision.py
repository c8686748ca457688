# Computes in the input's own half precision.
# zh: 直接用输入的半精度计算。

import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    wide = logp.dtype
    values = rewards.astype(wide)
    if baseline == "mean":
        centre = values.mean()
    elif baseline == "leave_one_out":
        centre = (values.sum() - values) / (values.size - 1)
    else:
        centre = 0
    score = np.where(mask, logp, 0).sum(axis=-1, dtype=wide)
    return -((values - centre) * score).mean().astype(logp.dtype)
