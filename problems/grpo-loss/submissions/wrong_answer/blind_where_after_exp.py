# The masked entries are removed after the exponential, which gives NaN gradients where it overflowed.
# zh: 先取指数再用 where 去掉被掩位置，溢出处的梯度是 NaN。
import torch


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = torch.float64 if logp.dtype == torch.float64 else torch.float32
    x, o, f, a = (v.to(wide) for v in (logp, old_logp, ref_logp, advantages))
    a = a.unsqueeze(-1)
    r = torch.exp(x - o)
    d = f - x
    token = torch.minimum(r * a, r.clamp(1 - clip, 1 + clip) * a) - beta * (torch.expm1(d) - d)
    answer = torch.where(mask, token, 0).sum(-1) / mask.sum(-1)
    return -answer.mean().to(logp.dtype)
