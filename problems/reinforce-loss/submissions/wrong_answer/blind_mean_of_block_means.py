# Takes the mean over blocks of 1000 answers and averages these means with equal weights.
# zh: 以 1000 个回答为一块取均值，再等权平均。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    kind = logp.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    total = np.where(mask, logp, 0).astype(wide).sum(1)
    r = rewards.astype(wide)
    n = len(r)
    if baseline == "none":
        adv = r
    elif baseline == "mean":
        adv = r - r.mean()
    else:
        adv = (r - r.mean()) * wide(n / (n - 1))
    return kind.type(-np.mean([(adv * total)[i : i + 1000].mean() for i in range(0, n, 1000)]))
