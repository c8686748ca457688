# The Nesterov step uses the buffer after rounding to the dtype of the parameters.
# zh: Nesterov 的步长使用舍入到参数 dtype 之后的缓冲区。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    dtype = p.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    p, g, buf = p.astype(work), g.astype(work), buf.astype(work)
    d = g + weight_decay * p
    buf = momentum * buf + d
    if nesterov:
        buf = buf.astype(dtype).astype(work)
    step = d + momentum * buf if nesterov else buf
    return (p - lr * step).astype(dtype), buf.astype(dtype)
