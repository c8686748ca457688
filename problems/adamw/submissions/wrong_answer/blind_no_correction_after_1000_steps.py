# The bias correction is left out after 1000 steps, where it still matters for a beta near 1.
# zh: 1000 步之后不再做偏差修正，而 beta 接近 1 时修正仍不可忽略。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    b1, b2 = betas
    c1, c2 = (1 - b1**t, 1 - b2**t) if t <= 1000 else (1.0, 1.0)
    wide = np.float32 if p.dtype == np.float16 else p.dtype
    q, h, a, s = (x.astype(wide) for x in (p, g, m, v))
    a = b1 * a + (1 - b1) * h
    s = b2 * s + (1 - b2) * h * h
    q = q - lr * weight_decay * q - lr * (a / c1) / (np.sqrt(s / c2) + eps)
    return tuple(x.astype(p.dtype) for x in (q, a, s))
