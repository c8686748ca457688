# Treats every mode but "mean" as leave-one-out.
# zh: 除 "mean" 之外都当作 leave-one-out。

import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    wide = np.promote_types(logp.dtype, np.float32)
    values = rewards.astype(wide)
    if baseline == "mean":
        centre = values.mean()
    elif baseline == "leave_one_out":
        centre = (values.sum() - values) / (values.size - 1)
    else:
        centre = (values.sum() - values) / max(1, values.size - 1)
    score = np.where(mask, logp, 0).sum(axis=-1, dtype=wide)
    return -((values - centre) * score).mean().astype(logp.dtype)
