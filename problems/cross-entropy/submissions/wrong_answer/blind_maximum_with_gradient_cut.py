# The logarithm of the sum is detached, so that the gradient of the softmax is missing.
# zh: 把对数和从计算图中断开，梯度里就少了 softmax 那一项。
import torch


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    keep = targets != ignore_index
    z = logits.to(wide).masked_fill(~keep[..., None], 0.0)
    top = z.max(-1, keepdim=True).values
    norm = (top + (z - top).exp().sum(-1, keepdim=True).log()).detach()
    logp = z - norm
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
