# Takes the loss of a pair as 0 if z is above 20.
# zh: z 大于 20 时把该对的损失当作 0。
import torch
import torch.nn.functional as F


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    dt = pi_chosen.dtype
    acc = torch.float64 if dt == torch.float64 else torch.float32
    a, b, c, d = (t.to(acc) for t in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((a - b) - (c - d))
    loss = torch.where(z > 20, torch.zeros_like(z), F.softplus(-z))
    return loss.mean().to(dt)
