# Returns everything unchanged where lr is 0, the buffer included.
# zh: lr 为 0 时全部原样返回，连缓冲也不更新。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, gs, bs = p.astype(wide), g.astype(wide), buf.astype(wide)
    if lr == 0:
        return p.copy(), buf.copy()
    d = gs + weight_decay * ps
    bs = momentum * bs + d
    step = d + momentum * bs if nesterov else bs
    return (ps - lr * step).astype(p.dtype), bs.astype(p.dtype)
