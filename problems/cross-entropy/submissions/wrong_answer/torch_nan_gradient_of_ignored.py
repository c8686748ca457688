# Drops the loss of ignored rows only at the end: the gradient of an ignored row of nothing but -inf is NaN.
# zh: 只在最后才去掉被忽略行的损失：整行都是 -inf 的被忽略行，梯度为 NaN。
import torch


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = logits.to(torch.promote_types(logits.dtype, torch.float32))
    counted = targets != ignore_index
    z = wide - wide.amax(dim=-1, keepdim=True).detach()
    log_p = z - z.exp().sum(dim=-1, keepdim=True).log()
    loss = -log_p.gather(-1, targets.where(counted, 0).unsqueeze(-1)).squeeze(-1)
    if label_smoothing > 0:
        loss = (1 - label_smoothing) * loss - label_smoothing * log_p.mean(dim=-1)
    loss = loss.where(counted, 0.0)
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / counted.sum()
    return loss.to(logits.dtype)
