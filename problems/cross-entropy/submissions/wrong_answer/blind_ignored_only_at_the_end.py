# Ignored positions are zeroed only in the loss, so that a row of -inf has a gradient of NaN.
# zh: 只在损失上把被忽略的位置置零，全为 -inf 的行梯度是 NaN。
import torch


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    keep = targets != ignore_index
    z = logits.to(wide)
    z = z - z.max(-1, keepdim=True).values.detach()
    logp = z - z.exp().sum(-1, keepdim=True).log()
    t = targets.masked_fill(~keep, 0)
    loss = -(1 - label_smoothing) * logp.gather(-1, t[..., None])[..., 0]
    if label_smoothing:
        loss = loss - label_smoothing * logp.mean(-1)
    loss = torch.where(keep, loss, torch.zeros_like(loss))
    if reduction == "none":
        return loss.to(logits.dtype)
    total = loss.sum()
    if reduction == "mean":
        total = total / keep.sum()
    return total.to(logits.dtype)
