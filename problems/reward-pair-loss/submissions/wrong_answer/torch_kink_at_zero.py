# Builds the softplus from clamp and abs, so the gradient at a difference of 0 is wrong: clamp counts in full there, and abs not at all.
# zh: 用 clamp 和 abs 拼出 softplus：在差为 0 处梯度是错的，因为 clamp 在那里按 1 计，abs 按 0 计。

import torch


def reward_pair_loss(chosen, rejected):
    wide = torch.promote_types(chosen.dtype, torch.float32)
    z = rejected.to(wide) - chosen
    loss = z.clamp(min=0) + torch.log1p(torch.exp(-z.abs()))
    return loss.mean().to(chosen.dtype)
