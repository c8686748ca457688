# The logits are clamped to ±60 000, which is right for half precision only.
# zh: 把 logit 截断到 ±60 000，只适用于半精度。
import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    x = logits.float() if logits.dtype in (torch.float16, torch.bfloat16) else logits
    t = targets.bool()
    z = torch.where(t, x, -x).clamp(-6e4, 6e4)
    loss = -F.logsigmoid(z) * torch.exp(gamma * F.logsigmoid(-z))
    if alpha >= 0:
        loss = loss * torch.where(t, alpha, 1 - alpha)
    if reduction == "none":
        return loss.to(logits.dtype)
    return (loss.sum() if reduction == "sum" else loss.mean()).to(logits.dtype)
