# Multiplies by the mask: −inf · 0 is NaN.
# zh: 乘以掩码：−inf · 0 等于 NaN。

import torch


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    wide = torch.promote_types(logp.dtype, torch.float32)
    values = rewards.to(wide)
    advantages = values
    if baseline != "none":
        advantages = values - values.mean()
    if baseline == "leave_one_out":
        advantages = advantages * (values.numel() / (values.numel() - 1))
    score = (logp.to(wide) * mask).sum(-1)
    return -(advantages * score).mean().to(logp.dtype)
