# Multiplies by the mask: −inf · 0 is NaN.
# zh: 乘以掩码：−inf · 0 等于 NaN。

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
    score = (logp.astype(wide) * mask).sum(axis=-1)
    return -((values - centre) * score).mean().astype(logp.dtype)
