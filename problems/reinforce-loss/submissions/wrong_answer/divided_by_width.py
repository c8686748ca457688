# Divides by N · T.
# zh: 除以 N · T。

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
    score = np.where(mask, logp, 0).sum(axis=-1, dtype=wide)
    return (-((values - centre) * score).mean() / logp.shape[1]).astype(logp.dtype)
