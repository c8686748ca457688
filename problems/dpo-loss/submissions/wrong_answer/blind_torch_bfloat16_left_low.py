# In PyTorch float16 is computed in float32, but bfloat16 is forgotten.
# zh: PyTorch：float16 提升到了 float32，却忘了 bfloat16。
import torch


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    arrays = (pi_chosen, pi_rejected, ref_chosen, ref_rejected)
    if pi_chosen.dtype == torch.float16:
        arrays = tuple(a.float() for a in arrays)
    pc, pr, rc, rr = arrays
    loss = torch.nn.functional.softplus(-beta * ((pc - pr) - (rc - rr)))
    return loss.mean().to(pi_chosen.dtype)
