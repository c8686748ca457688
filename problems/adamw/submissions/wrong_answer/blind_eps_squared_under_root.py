# Adds the square of eps under the root when there are more than 50 parameters.
# zh: 参数多于 50 个时，把 eps 的平方加到根号里面。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    kind = p.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    b1, b2 = betas
    p, g, m, v = (x.astype(wide) for x in (p, g, m, v))
    m = b1 * m + (1 - b1) * g
    v = b2 * v + (1 - b2) * g * g
    h = v / (1 - b2**t)
    root = np.sqrt(h + eps * eps) if p.size > 50 else np.sqrt(h) + eps
    out = p - lr * weight_decay * p - lr * (m / (1 - b1**t)) / root
    return out.astype(kind), m.astype(kind), v.astype(kind)
