# Rounds lr, momentum and the weight decay to the dtype of the parameters.
# zh: 把 lr、momentum 与权重衰减舍入到参数的 dtype。
import torch


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = torch.float64 if p.dtype == torch.float64 else torch.float32
    ps, gs, bs = p.to(wide), g.to(wide), buf.to(wide)
    lr, momentum, weight_decay = torch.tensor([lr, momentum, weight_decay], dtype=p.dtype).to(wide)
    d = gs + weight_decay * ps
    bs = momentum * bs + d
    step = d + momentum * bs if nesterov else bs
    return (ps - lr * step).to(p.dtype), bs.to(p.dtype)
