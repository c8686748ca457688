# Builds an N × N matrix for the means of the others, which does not fit into the memory.
# zh: 为求其余回答的平均值建立 N × N 矩阵，内存放不下。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    work = np.float32 if logp.dtype == np.float16 else logp.dtype
    r = rewards.astype(work)
    s = np.where(mask, logp.astype(work), 0).sum(1)
    if baseline == "mean":
        r = r - r.mean()
    elif baseline == "leave_one_out":
        others = 1 - np.eye(len(r), dtype=work)
        r = r - others @ r / (len(r) - 1)
    return (-(r * s).mean()).astype(logp.dtype)
