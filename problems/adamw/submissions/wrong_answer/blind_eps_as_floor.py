# eps is used as a lower bound of the denominator and is not added to it.
# zh: eps 被当作分母的下限，而没有加到分母上。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    b1, b2 = betas
    wide = np.float32 if p.dtype == np.float16 else p.dtype
    q, h, a, s = (x.astype(wide) for x in (p, g, m, v))
    a = b1 * a + (1 - b1) * h
    s = b2 * s + (1 - b2) * h * h
    step = (a / (1 - b1**t)) / np.maximum(np.sqrt(s / (1 - b2**t)), eps)
    q = q - lr * weight_decay * q - lr * step
    return tuple(x.astype(p.dtype) for x in (q, a, s))
