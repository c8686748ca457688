# Targets are subtracted from 1 without a conversion, which PyTorch refuses for booleans.
# zh: 未转换类型就用 1 减去标签，PyTorch 不允许布尔标签这样做。
import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    x = logits.float() if logits.dtype in (torch.float16, torch.bfloat16) else logits
    log_p, log_q = F.logsigmoid(x), F.logsigmoid(-x)
    log_pt = targets * log_p + (1 - targets) * log_q
    log_rest = targets * log_q + (1 - targets) * log_p
    loss = -torch.exp(gamma * log_rest) * log_pt
    if alpha >= 0:
        loss = loss * (alpha * targets + (1 - alpha) * (1 - targets))
    if reduction == "mean":
        loss = loss.mean()
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(logits.dtype)
