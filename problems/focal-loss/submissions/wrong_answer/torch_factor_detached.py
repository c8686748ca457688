# Detaches the focusing factor: the loss is right, its gradient is not.
# zh: 对聚焦因子调用了 detach：损失对了，梯度不对。

import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = torch.promote_types(logits.dtype, torch.float32)
    positive = targets == 1
    signed = torch.where(positive, logits.to(wide), -logits.to(wide))
    loss = -F.logsigmoid(signed) * torch.exp(gamma * F.logsigmoid(-signed)).detach()
    if alpha >= 0:
        loss = loss * torch.where(positive, alpha, 1 - alpha)
    if reduction == "mean":
        loss = loss.mean()
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(logits.dtype)
