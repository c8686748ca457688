# Masks after the exponential when more than 64 tokens are masked, so that gradients become NaN.
# zh: 被屏蔽的 token 多于 64 时在取指数之后才屏蔽，梯度变成 NaN。
import torch


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    kind = logp.dtype
    wide = torch.float64 if kind == torch.float64 else torch.float32
    p, o, f, a = (t.to(wide) for t in (logp, old_logp, ref_logp, advantages))
    d, g = p - o, f - p
    if (~mask).sum() <= 64:
        d, g = d.masked_fill(~mask, 0), g.masked_fill(~mask, 0)
    r = d.exp()
    a = a.unsqueeze(-1)
    obj = torch.minimum(r * a, r.clamp(1 - clip, 1 + clip) * a) - beta * (g.exp() - g - 1)
    each = obj.masked_fill(~mask, 0).sum(-1) / mask.sum(-1)
    return -each.mean().to(kind)
