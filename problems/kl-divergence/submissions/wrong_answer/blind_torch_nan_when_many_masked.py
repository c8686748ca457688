# Lets masked logits through exp and where without a safe value when more than 32 classes are masked.
# zh: 被屏蔽的类别多于 32 个时不做安全替换，梯度变成 NaN。
import torch


def _norm(t):
    top = t.amax(-1, keepdim=True).detach()
    return t - top - (t - top).exp().sum(-1, keepdim=True).log()


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    kind = p_logits.dtype
    wide = torch.float64 if kind == torch.float64 else torch.float32
    lp, lq = _norm(p_logits.to(wide)), _norm(q_logits.to(wide))
    pr = lp.exp()
    if (lp == -torch.inf).sum() > 32:
        rows = torch.where(pr > 0, pr * (lp - lq), 0.0).sum(-1)
    else:
        keep = pr > 0
        gap = torch.where(keep, lp, 0.0) - torch.where(keep, lq, 0.0)
        rows = torch.where(keep, pr * gap, 0.0).sum(-1)
    out = rows if reduction == "none" else rows.sum() / (1 if reduction == "sum" else rows.numel())
    return out.to(kind)
