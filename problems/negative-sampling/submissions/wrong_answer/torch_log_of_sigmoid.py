# Takes the logarithm of torch.sigmoid.
# zh: 对 torch.sigmoid 取对数。

import torch


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = torch.promote_types(dtype, torch.float32)
    center, positive, negatives = center.to(wide), positive.to(wide), negatives.to(wide)
    score = (center * positive).sum(-1)
    noise = (negatives @ center[..., None])[..., 0]
    loss = -torch.sigmoid(score).log() - torch.sigmoid(-noise).log().sum(-1)
    return loss.mean().to(dtype)
