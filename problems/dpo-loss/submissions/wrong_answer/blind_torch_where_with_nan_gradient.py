# In PyTorch the branch of `where` that is not taken overflows, and its gradient is NaN.
# zh: PyTorch：`where` 中未选中的分支溢出，梯度变成 NaN。
import torch


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    work = torch.float64 if pi_chosen.dtype == torch.float64 else torch.float32
    pc, pr, rc, rr = (a.to(work) for a in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((pc - pr) - (rc - rr))
    loss = torch.where(z > 0, torch.log1p(torch.exp(-z)), torch.log1p(torch.exp(z)) - z)
    return loss.mean().to(pi_chosen.dtype)
