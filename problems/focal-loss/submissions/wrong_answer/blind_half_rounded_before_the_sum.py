# The losses are rounded to half precision before they are added up, so that their sum overflows.
# zh: 先把各项损失舍入为半精度再求和，和会溢出。
import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    dtype = logits.dtype
    x = logits.float() if dtype != torch.float64 else logits
    pos = targets == 1
    z = torch.where(pos, x, -x)
    loss = F.softplus(-z) * torch.exp(-gamma * F.softplus(z))
    if alpha != -1:
        loss = loss * torch.where(pos, alpha, 1 - alpha)
    loss = loss.to(dtype)
    if reduction == "none":
        return loss
    total = loss.sum()
    return total if reduction == "sum" else total / loss.numel()
