# v is updated in place where it is not contiguous.
# zh: v 不连续时被原地更新。
import torch


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    w = torch.float64 if p.dtype == torch.float64 else torch.float32
    b1, b2 = betas
    P, G, M, V = (x.detach().to(w) for x in (p, g, m, v))
    M = M * b1 + G * (1 - b1)
    if V.is_contiguous():
        V = V.mul(b2).addcmul_(G, G, value=1 - b2)
    else:
        V = V.mul_(b2).addcmul_(G, G, value=1 - b2)
    P = P * (1 - lr * weight_decay) - lr * (M / (1 - b1**t)) / ((V / (1 - b2**t)).sqrt() + eps)
    return P.to(p.dtype), M.to(p.dtype), V.to(p.dtype)
