# With more than 1 000 parameters, leaves those alone whose gradient is zero.
# zh: 参数超过 1 000 个时，跳过梯度为零的参数。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    kind = p.dtype
    work = np.float32 if kind == np.float16 else kind
    q, h, b = (v.astype(work) for v in (p, g, buf))
    d = h + weight_decay * q
    new = momentum * b + d
    moved = q - lr * (d + momentum * new if nesterov else new)
    if p.size > 1000:
        idle = h == 0
        moved, new = np.where(idle, q, moved), np.where(idle, b, new)
    return moved.astype(kind), new.astype(kind)
