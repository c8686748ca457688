"""Batched products for the scores, torch's logsigmoid for the logarithms."""

import torch
import torch.nn.functional as F


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    wide = torch.promote_types(dtype, torch.float32)
    center, positive, negatives = center.to(wide), positive.to(wide), negatives.to(wide)
    score = (center * positive).sum(-1)
    noise = (negatives @ center[..., None])[..., 0]
    loss = -F.logsigmoid(score) - F.logsigmoid(-noise).sum(-1)
    return loss.mean().to(dtype)
