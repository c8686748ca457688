# Adds the weight decay to the gradient in place, in the given tensor where no conversion is needed.
# zh: 就地把权重衰减加到梯度上；不需要转换 dtype 时改动了传入的张量。
import torch


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = torch.float64 if p.dtype == torch.float64 else torch.float32
    ps, gs, bs = p.to(wide), g.to(wide), buf.to(wide)
    d = gs
    if weight_decay:
        d += weight_decay * ps
    bs = momentum * bs + d
    step = d + momentum * bs if nesterov else bs
    return (ps - lr * step).to(p.dtype), bs.to(p.dtype)
