# The mean of the products and the product of the means are subtracted.
# zh: 用“乘积的均值减均值的乘积”，大数相减。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    w = np.float64 if logp.dtype == np.float64 else np.float32
    r = rewards.astype(w)
    n = len(r)
    if baseline == "mean":
        s = np.where(mask, logp, 0).astype(w).sum(-1)
        return np.asarray(-((r * s).mean() - r.mean() * s.mean()), dtype=logp.dtype)
    elif baseline == "leave_one_out":
        r = (r - r.mean()) * n / (n - 1)
    s = np.where(mask, logp, 0).astype(w).sum(-1)
    return np.asarray(-(r * s).mean(), dtype=logp.dtype)
