# Picks the linear branch with where, but exp still overflows in the other and makes the gradient NaN.
# zh: 用 where 选线性分支，另一分支的 exp 仍会溢出，使梯度变成 NaN。
import torch


def softplus(z):
    return torch.where(z > 30, z, torch.log1p(torch.exp(z)))


def skipgram_loss(center, positive, negatives):
    work = torch.float64 if center.dtype == torch.float64 else torch.float32
    c, p, n = center.to(work), positive.to(work), negatives.to(work)
    up = (c * p).sum(-1)
    down = (c.unsqueeze(-2) * n).sum(-1)
    return (softplus(-up) + softplus(down).sum(-1)).mean().to(center.dtype)
