# With more than 50 answers, divides by the number of those that have a token.
# zh: 回答超过 50 个时只除以含有 token 的回答数。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    kind = logp.dtype
    work = np.float64 if kind == np.float64 else np.float32
    r = rewards.astype(work)
    n = len(r)
    b = {"none": lambda: 0, "mean": r.mean, "leave_one_out": lambda: (r.sum() - r) / (n - 1)}[baseline]()
    s = np.where(mask, logp, 0).astype(work).sum(1)
    count = max(int(mask.any(1).sum()), 1) if n > 50 else n
    return (-((r - b) * s).sum() / count).astype(kind)
