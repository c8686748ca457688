# Dampens the gradient by 1 − momentum (PyTorch).
# zh: 给梯度加了 1 − momentum 的 dampening（PyTorch）。

import torch


@torch.no_grad()
def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = torch.promote_types(p.dtype, torch.float32)
    values = p.to(wide)
    grad = g.add(values, alpha=weight_decay)
    buffer = (grad * (1 - momentum)).add(buf, alpha=momentum)
    step = grad.add(buffer, alpha=momentum) if nesterov else buffer
    return values.sub(step, alpha=lr).to(p.dtype), buffer.to(p.dtype)
