# Sums the masked tokens instead of the others.
# zh: 掩码弄反了，对被掩掉的 token 求和。

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
    score = np.where(mask, 0, logp).sum(axis=-1, dtype=wide)
    return -((values - centre) * score).mean().astype(logp.dtype)
