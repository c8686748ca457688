# The log-ratio is clamped to plus or minus 10 before the exponential.
# zh: 取指数前把对数比截断到 ±10，而差值可以达到 20。
import torch


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = torch.float64 if logp.dtype == torch.float64 else torch.float32
    x, o, f = (torch.where(mask, v, 0).to(wide) for v in (logp, old_logp, ref_logp))
    a = advantages.to(wide).unsqueeze(-1)
    r = torch.exp((x - o).clamp(-10, 10))
    d = f - x
    token = torch.minimum(r * a, r.clamp(1 - clip, 1 + clip) * a) - beta * (torch.expm1(d) - d)
    answer = torch.where(mask, token, 0).sum(-1) / mask.sum(-1)
    return -answer.mean().to(logp.dtype)
