# Uses no baseline when there is a single answer, whose own reward is the mean.
# zh: 只有一个回答时不用基线，而它自己的奖励就是平均值。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    work = np.float32 if logp.dtype == np.float16 else logp.dtype
    r = rewards.astype(work)
    s = np.where(mask, logp.astype(work), 0).sum(1)
    if len(r) > 1 and baseline == "mean":
        r = r - r.mean()
    elif len(r) > 1 and baseline == "leave_one_out":
        r = r - (r.sum() - r) / (len(r) - 1)
    return (-(r * s).mean()).astype(logp.dtype)
