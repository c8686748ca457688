# For parameters of several axes in half precision, steps with the rounded buffer.
# zh: 多维的半精度参数用舍入后的缓冲更新。
import torch


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    work = torch.promote_types(p.dtype, torch.float32)
    q, h, b = (v.to(work) for v in (p, g, buf))
    d = h + weight_decay * q
    b = momentum * b + d
    new = b.to(p.dtype)
    if p.ndim > 1:
        b = new.to(work)
    return (q - lr * (d + momentum * b if nesterov else b)).to(p.dtype), new
