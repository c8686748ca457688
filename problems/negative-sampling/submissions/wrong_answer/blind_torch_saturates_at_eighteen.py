# Treats a score beyond a margin of 18 as wholly certain, so that its loss is zero or the score itself.
# zh: 得分超出 18 就视为完全确定，损失取零或得分本身。
import torch


def _softplus(z):
    safe = z.clamp(-18, 18)
    return torch.where(z > 18, z, torch.where(z < -18, torch.zeros_like(z), torch.log1p(torch.exp(safe))))


def skipgram_loss(center, positive, negatives):
    kind = center.dtype
    wide = torch.float64 if kind == torch.float64 else torch.float32
    c, p, n = (t.to(wide) for t in (center, positive, negatives))
    pos = (c * p).sum(-1)
    neg = torch.einsum("...d,...kd->...k", c, n)
    return (_softplus(-pos).mean() + _softplus(neg).sum(-1).mean()).to(kind)
