# The correction is computed from the logarithm of beta, which fails for a beta of zero.
# zh: 用 beta 的对数计算偏差修正，beta 为 0 时出错。
import math

import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    b1, b2 = betas
    c1, c2 = (-math.expm1(t * math.log(b)) for b in betas)
    wide = np.float32 if p.dtype == np.float16 else p.dtype
    q, h, a, s = (x.astype(wide) for x in (p, g, m, v))
    a = b1 * a + (1 - b1) * h
    s = b2 * s + (1 - b2) * h * h
    q = q - lr * weight_decay * q - lr * (a / c1) / (np.sqrt(s / c2) + eps)
    return tuple(x.astype(p.dtype) for x in (q, a, s))
