# The gradient is squared in half precision, where the square of 300 overflows.
# zh: 梯度在半精度下平方，300 的平方就会溢出。
import torch


@torch.no_grad()
def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    b1, b2 = betas
    wide = torch.float64 if p.dtype == torch.float64 else torch.float32
    square = (g * g).to(wide)
    a = b1 * m.to(wide) + (1 - b1) * g.to(wide)
    s = b2 * v.to(wide) + (1 - b2) * square
    step = (a / (1 - b1**t)) / (torch.sqrt(s / (1 - b2**t)) + eps)
    q = p.to(wide) * (1 - lr * weight_decay) - lr * step
    return q.to(p.dtype), a.to(p.dtype), s.to(p.dtype)
