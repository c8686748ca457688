# The difference of the log-probabilities is rounded to half precision before exp.
# zh: 对数概率之差在 exp 之前就被舍入到半精度。
import torch


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = torch.promote_types(logp.dtype, torch.float32)
    d = (logp - old_logp).masked_fill(~mask, 0).to(wide)
    r, a = d.exp(), advantages.to(wide)
    obj = torch.min(r * a, r.clamp(1 - clip, 1 + clip) * a)
    return -(obj[mask].mean()).to(logp.dtype)
