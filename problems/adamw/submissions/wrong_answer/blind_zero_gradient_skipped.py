# Leaves parameters with gradient zero as they are when there are more than 100.
# zh: 参数多于 100 个时，梯度为零的参数保持不变。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    kind = p.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    b1, b2 = betas
    p, g, m, v = (x.astype(wide) for x in (p, g, m, v))
    m = b1 * m + (1 - b1) * g
    v = b2 * v + (1 - b2) * g * g
    out = p - lr * weight_decay * p - lr * (m / (1 - b1**t)) / (np.sqrt(v / (1 - b2**t)) + eps)
    if p.size > 100:
        out = np.where(g == 0, p, out)
    return out.astype(kind), m.astype(kind), v.astype(kind)
