# The values of the answers are added up and rounded to half precision before they are divided by their number.
# zh: 各回答的值先求和并舍入到半精度，再除以回答数。
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
    return -(obj.sum(-1) / mask.sum(-1)).sum().to(dt) / mask[..., 0].numel()
