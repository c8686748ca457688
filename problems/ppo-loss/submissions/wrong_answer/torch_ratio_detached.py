# Detaches the ratio, so that nothing is learned.
# zh: 对概率比调用 detach，没有梯度可学。

import torch


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = torch.promote_types(logp.dtype, torch.float32)
    new, old, gain = logp[mask].to(wide), old_logp[mask], advantages[mask]
    ratio = torch.exp(new - old).detach()
    clipped = torch.clamp(ratio, 1 - clip, 1 + clip)
    return -torch.min(ratio * gain, clipped * gain).mean().to(logp.dtype)
