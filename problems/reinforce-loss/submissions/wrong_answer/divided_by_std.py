# Divides the advantages by their standard deviation, as GRPO does.
# zh: 像 GRPO 那样把优势除以标准差。

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
    return -((values - centre) / (values.std() + 1e-8) * score).mean().astype(logp.dtype)
