# Adds up all tokens up to the last true entry of the mask, holes included.
# zh: 累加到掩码最后一个真值为止的所有词元，包括中间的空缺。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    work = np.float32 if logp.dtype == np.float16 else logp.dtype
    r = rewards.astype(work)
    used = np.logical_or.accumulate(mask[:, ::-1], axis=1)[:, ::-1]
    s = np.where(used, logp.astype(work), 0).sum(1)
    if baseline == "mean":
        r = r - r.mean()
    elif baseline == "leave_one_out":
        r = r - (r.sum() - r) / (len(r) - 1)
    return (-(r * s).mean()).astype(logp.dtype)
