# The corrections are computed in float32, where 1 - 0.9999 keeps only three digits.
# zh: 在 float32 下计算修正系数，1 - 0.9999 只剩三位有效数字。
import torch


@torch.no_grad()
def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    wide = torch.float64 if p.dtype == torch.float64 else torch.float32
    b1, b2 = (torch.tensor(b, dtype=wide) for b in betas)
    a = b1 * m.to(wide) + (1 - b1) * g.to(wide)
    s = b2 * v.to(wide) + (1 - b2) * g.to(wide) ** 2
    step = (a / (1 - b1**t)) / (torch.sqrt(s / (1 - b2**t)) + eps)
    q = p.to(wide) * (1 - lr * weight_decay) - lr * step
    return q.to(p.dtype), a.to(p.dtype), s.to(p.dtype)
