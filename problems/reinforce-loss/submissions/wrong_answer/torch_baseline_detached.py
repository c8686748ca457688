# Detaches the baseline, so that the rewards get the wrong gradient.
# zh: 把基线 detach 掉，奖励的梯度就错了。

import torch


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    wide = torch.promote_types(logp.dtype, torch.float32)
    values = rewards.to(wide)
    advantages = values
    if baseline != "none":
        advantages = values - values.mean().detach()
    if baseline == "leave_one_out":
        advantages = advantages * (values.numel() / (values.numel() - 1))
    score = logp.to(wide).masked_fill(~mask, 0).sum(-1)
    return -(advantages * score).mean().to(logp.dtype)
