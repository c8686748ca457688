# The advantage is detached in the clipped term, so it has no gradient there.
# zh: 裁剪项中的优势被 detach，那里没有梯度。
import torch


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    w = torch.float64 if logp.dtype == torch.float64 else torch.float32
    lp, ol, rf, a = (t.to(w) for t in (logp, old_logp, ref_logp, advantages))
    r = (lp - ol).masked_fill(~mask, 0).exp()
    a = a.unsqueeze(-1)
    per = torch.min(r * a, r.clamp(1 - clip, 1 + clip) * a.detach())
    d = (rf - lp).masked_fill(~mask, 0)
    per = per - beta * (d.exp() - d - 1)
    per = per.masked_fill(~mask, 0).sum(-1) / mask.sum(-1)
    return -per.mean().to(logp.dtype)
