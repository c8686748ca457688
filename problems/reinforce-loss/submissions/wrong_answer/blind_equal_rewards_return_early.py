# Returns zero when all rewards are equal, whatever the baseline.
# zh: 所有奖励相等时返回零，不论用哪种基线。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    kind = logp.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    total = np.where(mask, logp, 0).astype(wide).sum(1)
    r = rewards.astype(wide)
    n = len(r)
    if n > 1 and r.min() == r.max():
        return kind.type(0)
    if baseline == "none":
        adv = r
    elif baseline == "mean":
        adv = r - r.mean()
    else:
        adv = (r - r.mean()) * wide(n / (n - 1))
    return kind.type(-(adv * total).mean())
