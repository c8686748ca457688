# Only float16 is computed in float32; bfloat16 stays in its own precision.
# zh: 只有 float16 用 float32 计算，bfloat16 仍用自身的精度。
import torch


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    v = logits.shape[-1]
    x = logits.float() if logits.dtype == torch.float16 else logits
    x = x.reshape(-1, v)
    t = targets.reshape(-1)
    keep = t != ignore_index
    x = torch.where(keep[:, None], x, torch.zeros_like(x))
    safe = torch.where(keep, t, torch.zeros_like(t))
    x = x - x.detach().amax(-1, keepdim=True)
    lse = x.exp().sum(-1).log()
    loss = lse - x.gather(1, safe[:, None])[:, 0]
    if label_smoothing:
        loss = (1 - label_smoothing) * loss + label_smoothing * (lse - x.mean(-1))
    loss = torch.where(keep, loss, torch.zeros_like(loss))
    if reduction == "none":
        return loss.reshape(targets.shape).to(logits.dtype)
    total = loss.sum()
    if reduction == "mean":
        total = total / keep.sum()
    return total.to(logits.dtype)
