# The factor is a power of 1 − p_t, whose gradient is not a number where p_t rounds to 1 and gamma is below 1.
# zh: 因子直接取 1 − p_t 的幂；p_t 舍入为 1 且 gamma 小于 1 时梯度为 NaN。
import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    x = logits if logits.dtype == torch.float64 else logits.float()
    t = targets.to(x.dtype)
    p = torch.sigmoid(x)
    ce = -(t * F.logsigmoid(x) + (1 - t) * F.logsigmoid(-x))
    p_t = p * t + (1 - p) * (1 - t)
    loss = ce * ((1 - p_t) ** gamma)
    if alpha >= 0:
        loss = (alpha * t + (1 - alpha) * (1 - t)) * loss
    if reduction == "mean":
        loss = loss.mean()
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(logits.dtype)
