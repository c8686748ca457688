# Computes float16 in float32, but leaves bfloat16 as it is.
# zh: float16 升到 float32 计算，bfloat16 却原样计算。
import torch


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    work = torch.float32 if logp.dtype == torch.float16 else logp.dtype
    r = rewards.to(work)
    s = logp.to(work).masked_fill(~mask, 0).sum(1)
    if baseline == "mean":
        r = r - r.mean()
    elif baseline == "leave_one_out":
        r = r - (r.sum() - r) / (len(r) - 1)
    return (-(r * s).mean()).to(logp.dtype)
