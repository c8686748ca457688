# Loops over the answers in Python.
# zh: 用 Python 循环逐个处理回答。

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
    score = np.array([row[keep].sum(dtype=wide) for row, keep in zip(logp, mask)])
    return -((values - centre) * score).mean().astype(logp.dtype)
