# Detaches the mean of the others, so no gradient flows through this baseline.
# zh: 切断了其余回答平均值的梯度，这个基线不再传递梯度。
import torch


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    work = torch.float64 if logp.dtype == torch.float64 else torch.float32
    r = rewards.to(work)
    s = logp.to(work).masked_fill(~mask, 0).sum(1)
    if baseline == "mean":
        r = r - r.mean()
    elif baseline == "leave_one_out":
        r = r - ((r.sum() - r) / (len(r) - 1)).detach()
    return (-(r * s).mean()).to(logp.dtype)
