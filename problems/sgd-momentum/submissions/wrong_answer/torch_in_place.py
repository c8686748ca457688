# Updates the buffer in place (PyTorch).
# zh: 就地更新了缓冲（PyTorch）。

import torch


@torch.no_grad()
def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = torch.promote_types(p.dtype, torch.float32)
    values = p.to(wide)
    grad = g.add(values, alpha=weight_decay)
    buffer = buf.mul_(momentum).to(wide) + grad
    step = grad.add(buffer, alpha=momentum) if nesterov else buffer
    return values.sub(step, alpha=lr).to(p.dtype), buffer.to(p.dtype)
