# Squares half-precision gradients in half precision when there is more than one axis.
# zh: 数组多于一个轴时，用半精度计算梯度的平方。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    kind = p.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    b1, b2 = betas
    square = (g * g).astype(wide) if g.ndim > 1 else g.astype(wide) ** 2
    p, g, m, v = (x.astype(wide) for x in (p, g, m, v))
    m = b1 * m + (1 - b1) * g
    v = b2 * v + (1 - b2) * square
    out = p - lr * weight_decay * p - lr * (m / (1 - b1**t)) / (np.sqrt(v / (1 - b2**t)) + eps)
    return out.astype(kind), m.astype(kind), v.astype(kind)
