# The number of tokens of an answer is rounded to half precision, where it is infinite from 65 520 on.
# zh: 每个回答的 token 数舍入到半精度，达到 65 520 时就成了无穷大。
import torch


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    dt = logp.dtype
    w = torch.float64 if dt == torch.float64 else torch.float32
    lp, old, ref, A = (x.to(w) for x in (logp, old_logp, ref_logp, advantages))
    zero = torch.zeros((), dtype=w)
    r = torch.where(mask, lp - old, zero).exp()
    d = torch.where(mask, ref - lp, zero)
    a = A[..., None]
    obj = torch.minimum(r * a, r.clamp(1 - clip, 1 + clip) * a) - beta * (d.exp() - d - 1)
    obj = torch.where(mask, obj, zero)
    return -(obj.sum(-1) / mask.sum(-1).to(dt).to(w)).mean().to(dt)
