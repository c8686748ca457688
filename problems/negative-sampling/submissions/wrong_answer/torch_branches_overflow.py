# Chooses between z and log1p(exp(z)) by where: the gradient of the branch not taken is NaN.
# zh: 用 where 在 z 与 log1p(exp(z)) 之间选择：没有选中的分支梯度为 NaN。

import torch


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = torch.promote_types(dtype, torch.float32)
    center, positive, negatives = center.to(wide), positive.to(wide), negatives.to(wide)
    score = (center * positive).sum(-1)
    noise = (negatives @ center[..., None])[..., 0]
    softplus = [torch.where(z > 20, z, torch.log1p(torch.exp(z))) for z in (-score, noise)]
    loss = softplus[0] + softplus[1].sum(-1)
    return loss.mean().to(dtype)
