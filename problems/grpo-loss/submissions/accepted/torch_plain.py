"""The form of training code, with masked entries replaced before the exponentials."""

import torch


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = torch.promote_types(logp.dtype, torch.float32)
    new, old, ref = (tensor.to(wide) * mask for tensor in (logp, old_logp, ref_logp))
    gain = advantages.unsqueeze(-1)
    ratio = torch.exp(new - old)
    clipped = torch.min(ratio * gain, ratio.clamp(1 - clip, 1 + clip) * gain)
    away = ref - new
    loss = beta * (away.exp() - away - 1) - clipped
    means = (loss * mask).sum(-1) / mask.sum(-1)
    return means.mean().to(logp.dtype)
