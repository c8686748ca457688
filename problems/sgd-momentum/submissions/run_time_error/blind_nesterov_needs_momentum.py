# Nesterov with a momentum of 0 is refused with an error.
# zh: 动量为 0 时使用 Nesterov 会报错拒绝。
import torch


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    if nesterov and momentum <= 0:
        raise ValueError("Nesterov momentum requires a momentum")
    dtype = p.dtype
    wide = torch.float64 if dtype == torch.float64 else torch.float32
    d = torch.add(g.to(wide), p.to(wide), alpha=weight_decay)
    new = buf.to(wide) * momentum + d
    step = d + momentum * new if nesterov else new
    return (p.to(wide) - lr * step).to(dtype), new.to(dtype)
