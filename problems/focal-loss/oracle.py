"""The form of torchvision's sigmoid_focal_loss, on the library's stable binary cross-entropy."""

import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = torch.promote_types(logits.dtype, torch.float32)
    x, t = logits.to(wide), targets.to(wide)
    loss = F.binary_cross_entropy_with_logits(x, t, reduction="none")
    loss = loss * torch.exp(gamma * F.logsigmoid(x * (1 - 2 * t)))
    if alpha >= 0:
        loss = loss * (alpha * t + (1 - alpha) * (1 - t))
    return (loss if reduction == "none" else getattr(loss, reduction)()).to(logits.dtype)
