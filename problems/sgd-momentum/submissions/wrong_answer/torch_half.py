# Computes half precision in half precision (PyTorch).
# zh: 半精度就用半精度计算（PyTorch）。

import torch


@torch.no_grad()
def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = p.dtype
    values = p.to(wide)
    grad = g.add(values, alpha=weight_decay)
    buffer = grad.add(buf, alpha=momentum)
    step = grad.add(buffer, alpha=momentum) if nesterov else buffer
    return values.sub(step, alpha=lr).to(p.dtype), buffer.to(p.dtype)
