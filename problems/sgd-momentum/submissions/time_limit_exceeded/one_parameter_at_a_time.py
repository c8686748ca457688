# Updates one parameter at a time.
# zh: 用循环逐个更新参数。

import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.promote_types(p.dtype, np.float32)
    moved, buffer = np.empty(p.shape, wide), np.empty(p.shape, wide)
    for place in np.ndindex(p.shape):
        value = float(p[place])
        grad = float(g[place]) + weight_decay * value
        speed = momentum * float(buf[place]) + grad
        step = grad + momentum * speed if nesterov else speed
        moved[place], buffer[place] = value - lr * step, speed
    return moved.astype(p.dtype), buffer.astype(p.dtype)
