# Leaves answers without tokens out of the mean.
# zh: 求平均时去掉没有 token 的回答。

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
    return (-((values - centre) * score).sum() / max(1, mask.any(-1).sum())).astype(logp.dtype)
