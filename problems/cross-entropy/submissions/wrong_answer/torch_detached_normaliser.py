# Detaches the logarithm of the sum: the values are right, the gradients are not.
# zh: 对 log-sum-exp 做了 detach：数值正确，但梯度是错的。

import torch


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = logits.to(torch.promote_types(logits.dtype, torch.float32))
    counted = targets != ignore_index
    z = wide - wide.amax(dim=-1, keepdim=True).detach()
    log_p = z - z.exp().sum(dim=-1, keepdim=True).log().detach()
    loss = -log_p.gather(-1, targets.where(counted, 0).unsqueeze(-1)).squeeze(-1)
    if label_smoothing > 0:
        loss = (1 - label_smoothing) * loss - label_smoothing * log_p.mean(dim=-1)
    loss = loss.where(counted, 0.0)
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / counted.sum()
    return loss.to(logits.dtype)
