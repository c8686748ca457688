# Gives the new gradient the weight β1.
# zh: 新梯度的权重成了 β1。

import torch


@torch.no_grad()
def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    wide = torch.promote_types(p.dtype, torch.float32)
    beta1, beta2 = betas
    grad = g.to(wide)
    first = m.to(wide).lerp(grad, beta1)
    second = (v.to(wide) * beta2).addcmul(grad, grad, value=1 - beta2)
    scale = (second / (1 - beta2**t)).sqrt() + eps
    values = (p.to(wide) * (1 - lr * weight_decay)).addcdiv(first, scale, value=-lr / (1 - beta1**t))
    return values.to(p.dtype), first.to(p.dtype), second.to(p.dtype)
