# Masks the product of advantage and log-probability, so a masked NaN reaches the gradient of the rewards.
# zh: 屏蔽的是优势与对数概率的乘积，被屏蔽的 NaN 会进入奖励的梯度。
import torch


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    work = torch.float64 if logp.dtype == torch.float64 else torch.float32
    r = rewards.to(work)
    if baseline == "mean":
        r = r - r.mean()
    elif baseline == "leave_one_out":
        r = r - (r.sum() - r) / (len(r) - 1)
    product = torch.where(mask, logp.to(work) * r[:, None], 0.0)
    return (-product.sum() / len(r)).to(logp.dtype)
