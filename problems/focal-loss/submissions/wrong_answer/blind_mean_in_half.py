# The losses are rounded to the dtype of the logits before they are added up.
# zh: 求和之前就把每个损失舍入到 logits 的类型，半精度求和误差很大。
import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    x = logits.float() if logits.dtype in (torch.float16, torch.bfloat16) else logits
    t = targets.bool()
    z = torch.where(t, x, -x)
    loss = -F.logsigmoid(z) * torch.exp(gamma * F.logsigmoid(-z))
    if alpha >= 0:
        loss = loss * torch.where(t, alpha, 1 - alpha)
    loss = loss.to(logits.dtype)
    if reduction == "none":
        return loss
    return loss.cumsum(0)[-1].sum() if reduction == "sum" else loss.mean()
