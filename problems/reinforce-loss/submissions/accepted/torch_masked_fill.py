"""The baseline is the mean of the rewards, or that of the others; masked tokens are replaced by 0 before the sum."""

import torch


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    wide = torch.promote_types(logp.dtype, torch.float32)
    values = rewards.to(wide)
    advantages = values
    if baseline != "none":
        advantages = values - values.mean()
    if baseline == "leave_one_out":
        advantages = advantages * (values.numel() / (values.numel() - 1))
    score = logp.to(wide).masked_fill(~mask, 0).sum(-1)
    return -(advantages * score).mean().to(logp.dtype)
