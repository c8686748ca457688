"""Both factors by logsigmoid of the logit that is signed by its target."""

import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = torch.promote_types(logits.dtype, torch.float32)
    positive = targets == 1
    signed = torch.where(positive, logits.to(wide), -logits.to(wide))
    loss = -F.logsigmoid(signed) * torch.exp(gamma * F.logsigmoid(-signed))
    if alpha >= 0:
        loss = loss * torch.where(positive, alpha, 1 - alpha)
    if reduction == "mean":
        loss = loss.mean()
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(logits.dtype)
