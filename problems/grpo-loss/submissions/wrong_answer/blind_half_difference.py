# The differences of the log-probabilities are taken in half precision before they are widened.
# zh: 先在半精度下相减再提升到 float32，差值已经舍入。
import torch


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = torch.float64 if logp.dtype == torch.float64 else torch.float32
    zero = torch.zeros((), dtype=logp.dtype)
    diff = torch.where(mask, logp - old_logp, zero)
    r = torch.exp(diff.to(wide))
    d = torch.where(mask, ref_logp - logp, zero).to(wide)
    a = advantages.to(wide).unsqueeze(-1)
    token = torch.minimum(r * a, r.clamp(1 - clip, 1 + clip) * a) - beta * (torch.expm1(d) - d)
    answer = torch.where(mask, token, 0).sum(-1) / mask.sum(-1)
    return -answer.mean().to(logp.dtype)
