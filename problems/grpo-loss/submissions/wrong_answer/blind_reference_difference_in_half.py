# Subtracts the log-probabilities of the KL term in half precision.
# zh: KL 项中的对数概率之差用半精度计算。
import torch


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    w = torch.float64 if logp.dtype == torch.float64 else torch.float32
    zero = torch.zeros((), dtype=w)
    lp = logp.to(w)
    d = torch.where(mask, lp - old_logp.to(w), zero)
    e = torch.where(mask, (ref_logp - logp).to(w), zero)
    a = advantages.to(w).unsqueeze(-1)
    r = torch.exp(d)
    obj = torch.minimum(r * a, r.clamp(1 - clip, 1 + clip) * a) - beta * (torch.expm1(e) - e)
    m = mask.to(w)
    per = torch.where(mask, obj, zero).sum(-1) / m.sum(-1)
    return (-per.mean()).to(logp.dtype)
