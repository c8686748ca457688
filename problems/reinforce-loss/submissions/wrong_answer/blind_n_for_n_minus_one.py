# With more than 1 000 answers, takes N − 1 for N, so that leaving one out changes nothing.
# zh: 回答超过 1 000 个时把 N − 1 当作 N，于是留一基线等于普通均值。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    kind = logp.dtype
    work = np.float64 if kind == np.float64 else np.float32
    r = rewards.astype(work)
    n = len(r)
    if baseline == "none":
        b = 0
    elif baseline == "mean" or n > 1000:
        b = r.mean()
    else:
        b = (r.sum() - r) / (n - 1)
    s = np.where(mask, logp, 0).astype(work).sum(1)
    return (-((r - b) * s).mean()).astype(kind)
