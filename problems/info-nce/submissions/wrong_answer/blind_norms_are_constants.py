# The norms are detached, so that the gradient ignores the normalisation.
# zh: 范数被断开，梯度没有经过归一化。
import torch
import torch.nn.functional as F


def info_nce(q, k, temperature=0.07):
    wide = torch.float64 if q.dtype == torch.float64 else torch.float32
    a, b = q.to(wide), k.to(wide)
    s = (a / a.norm(dim=1, keepdim=True).detach()) @ (b / b.norm(dim=1, keepdim=True).detach()).T
    return F.cross_entropy(s / temperature, torch.arange(len(q))).to(q.dtype)
