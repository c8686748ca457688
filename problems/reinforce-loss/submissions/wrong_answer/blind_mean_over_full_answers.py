# Divides by the number of answers that have a token, not by N.
# zh: 除以有词元的回答数，而不是 N。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    work = np.float32 if logp.dtype == np.float16 else logp.dtype
    r = rewards.astype(work)
    s = np.where(mask, logp.astype(work), 0).sum(1)
    if baseline == "mean":
        r = r - r.mean()
    elif baseline == "leave_one_out":
        r = r - (r.sum() - r) / (len(r) - 1)
    return (-(r * s).sum() / max(1, mask.any(1).sum())).astype(logp.dtype)
