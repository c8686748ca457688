# Takes the mask for a length and keeps the first tokens.
# zh: 把掩码当作长度，保留最前面的若干 token。

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
    score = np.where(
        np.arange(logp.shape[1]) < mask.sum(-1, keepdims=True), np.nan_to_num(logp, neginf=0, posinf=0), 0
    ).sum(axis=-1, dtype=wide)
    return -((values - centre) * score).mean().astype(logp.dtype)
