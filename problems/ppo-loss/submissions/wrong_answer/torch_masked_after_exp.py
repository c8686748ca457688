# Selects by torch.where after exp, so that a masked overflow gives NaN gradients.
# zh: 在 exp 之后才用 torch.where 选择，被掩掉的溢出使梯度成为 NaN。

import torch


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = torch.promote_types(logp.dtype, torch.float32)
    ratio = torch.exp(logp.to(wide) - old_logp)
    objective = torch.min(ratio * advantages, ratio.clamp(1 - clip, 1 + clip) * advantages)
    return -(torch.where(mask, objective, 0).sum() / mask.sum()).to(logp.dtype)
