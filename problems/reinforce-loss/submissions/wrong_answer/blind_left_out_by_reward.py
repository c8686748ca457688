# Averages the others over the answers with another reward, not over the other answers.
# zh: 对奖励不同的回答求平均，而不是对其余的回答求平均。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    work = np.float32 if logp.dtype == np.float16 else logp.dtype
    r = rewards.astype(work)
    s = np.where(mask, logp.astype(work), 0).sum(1)
    if baseline == "mean":
        r = r - r.mean()
    elif baseline == "leave_one_out":
        values, place, counts = np.unique(r, return_inverse=True, return_counts=True)
        others = r.sum() - values * counts
        r = r - (others / np.maximum(len(r) - counts, 1))[place]
    return (-(r * s).mean()).astype(logp.dtype)
