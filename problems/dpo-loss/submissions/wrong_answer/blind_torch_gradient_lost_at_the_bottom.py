# In PyTorch z is clamped at −100 for the gradient, and only the value is put right.
# zh: PyTorch：z 在 −100 处被截断，之后只补正了数值，没有补上梯度。
import torch


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    work = torch.float64 if pi_chosen.dtype == torch.float64 else torch.float32
    pc, pr, rc, rr = (a.to(work) for a in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((pc - pr) - (rc - rr))
    clamped = z.clamp(min=-100)
    loss = torch.nn.functional.softplus(-clamped) + (clamped - z).detach()
    return loss.mean().to(pi_chosen.dtype)
