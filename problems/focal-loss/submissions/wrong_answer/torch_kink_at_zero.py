# Builds the softplus from clamp and abs, so the gradient at a logit of 0 is wrong: clamp counts in full there, and abs not at all.
# zh: 用 clamp 和 abs 拼出 softplus：在 logit 为 0 处梯度是错的，因为 clamp 在那里按 1 计，abs 按 0 计。

import torch


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = torch.promote_types(logits.dtype, torch.float32)
    positive = targets == 1
    z = torch.where(positive, -logits.to(wide), logits.to(wide))
    entropy = z.clamp(min=0) + torch.log1p(torch.exp(-z.abs()))
    loss = entropy * torch.exp(gamma * torch.nn.functional.logsigmoid(z))
    if alpha >= 0:
        loss = loss * torch.where(positive, alpha, 1 - alpha)
    if reduction == "mean":
        loss = loss.mean()
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(logits.dtype)
