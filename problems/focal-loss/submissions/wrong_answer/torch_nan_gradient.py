# Takes a power of 1 − p_t, whose gradient at 0 is NaN for gamma < 1.
# zh: 对 1 − p_t 取幂：gamma < 1 时它在 0 处的梯度是 NaN。

import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = torch.promote_types(logits.dtype, torch.float32)
    positive = targets == 1
    signed = torch.where(positive, logits.to(wide), -logits.to(wide))
    loss = -F.logsigmoid(signed) * (1 - torch.sigmoid(signed)) ** gamma
    if alpha >= 0:
        loss = loss * torch.where(positive, alpha, 1 - alpha)
    if reduction == "mean":
        loss = loss.mean()
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(logits.dtype)
