# The losses are rounded to half precision and added up in it before the mean is taken.
# zh: 先把各位置的损失舍入成半精度再用半精度求和。
import torch


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    keep = targets != ignore_index
    z = logits.to(wide).masked_fill(~keep[..., None], 0.0)
    z = z - z.max(-1, keepdim=True).values.detach()
    logp = z - z.exp().sum(-1, keepdim=True).log()
    t = targets.masked_fill(~keep, 0)
    loss = -(1 - label_smoothing) * logp.gather(-1, t[..., None])[..., 0]
    if label_smoothing:
        loss = loss - label_smoothing * logp.mean(-1)
    loss = loss.masked_fill(~keep, 0.0).to(logits.dtype)
    if reduction == "none":
        return loss
    total = loss.sum()
    return total / keep.sum() if reduction == "mean" else total
