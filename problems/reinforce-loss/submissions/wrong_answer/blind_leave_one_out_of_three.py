# The leave-one-out sum is divided by the number of the others only from four answers on.
# zh: 只有四个及以上回答时，留一基线才除以其余回答的个数。
import torch


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    w = torch.float64 if logp.dtype == torch.float64 else torch.float32
    r = rewards.to(w)
    n = len(r)
    if baseline == "mean":
        r = r - r.mean()
    elif baseline == "leave_one_out":
        r = r - (r.sum() - r) / max(n - 1, 2) if n > 3 else r - (r.sum() - r)
    s = logp.masked_fill(~mask, 0).to(w).sum(-1)
    return (-(r * s).mean()).to(logp.dtype)
