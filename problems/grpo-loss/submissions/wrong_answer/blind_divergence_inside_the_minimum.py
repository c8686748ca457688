# Puts the KL term inside the minimum, and caps it in the clipped branch.
# zh: 把 KL 项放进 min 里，并在截断的分支中限制它的大小。
import torch


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    w = torch.float64 if logp.dtype == torch.float64 else torch.float32
    zero = torch.zeros((), dtype=w)
    lp = logp.to(w)
    d = torch.where(mask, lp - old_logp.to(w), zero)
    e = torch.where(mask, ref_logp.to(w) - lp, zero)
    a = advantages.to(w).unsqueeze(-1)
    r = torch.exp(d)
    kl = beta * (torch.expm1(e) - e)
    obj = torch.minimum(r * a - kl, r.clamp(1 - clip, 1 + clip) * a - kl.clamp(max=10.0))
    m = mask.to(w)
    per = torch.where(mask, obj, zero).sum(-1) / m.sum(-1)
    return (-per.mean()).to(logp.dtype)
