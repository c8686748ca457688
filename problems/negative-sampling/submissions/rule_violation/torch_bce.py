# Calls binary_cross_entropy_with_logits.
# zh: 直接调用 binary_cross_entropy_with_logits。

import torch
import torch.nn.functional as F


def skipgram_loss(center, positive, negatives):
    score = (center * positive).sum(-1)
    noise = (center[..., None, :] * negatives).sum(-1)
    good = F.binary_cross_entropy_with_logits(score, torch.ones_like(score))
    bad = F.binary_cross_entropy_with_logits(noise, torch.zeros_like(noise), reduction="sum")
    return good + bad / score.numel()
