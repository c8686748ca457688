# Detaches the reference where it equals the policy.
# zh: 超过 20 对时，参考与策略相等之处没有参考的梯度。
import torch


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    kind = pi_chosen.dtype
    wide = torch.float64 if kind == torch.float64 else torch.float32
    a, b, c, d = (x.to(wide) for x in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    if a.numel() > 20:
        c, d = torch.where(a == c, c.detach(), c), torch.where(b == d, d.detach(), d)
    z = beta * ((a - b) - (c - d))
    return torch.nn.functional.logsigmoid(z).neg().mean().to(kind)
