# (1 - p_t) ** gamma has an infinite derivative where 1 - p_t rounds to 0 and gamma is below 1.
# zh: 1 - p_t 舍入为 0 且 gamma 小于 1 时，幂的导数为无穷，梯度变成 NaN。
import torch
import torch.nn.functional as F


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    x = logits.float() if logits.dtype in (torch.float16, torch.bfloat16) else logits
    t = targets.bool()
    z = torch.where(t, x, -x)
    loss = -F.logsigmoid(z) * torch.sigmoid(-z) ** gamma
    if alpha >= 0:
        loss = loss * torch.where(t, alpha, 1 - alpha)
    if reduction == "none":
        return loss.to(logits.dtype)
    return (loss.sum() if reduction == "sum" else loss.mean()).to(logits.dtype)
