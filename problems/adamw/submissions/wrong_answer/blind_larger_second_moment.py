# The denominator uses the larger of the old and the new second average, as AMSGrad does.
# zh: 分母取新旧二阶平均中较大的一个，这是 AMSGrad 的做法。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    b1, b2 = betas
    wide = np.float32 if p.dtype == np.float16 else p.dtype
    q, h, a, old = (x.astype(wide) for x in (p, g, m, v))
    a = b1 * a + (1 - b1) * h
    s = b2 * old + (1 - b2) * h * h
    root = np.sqrt(np.maximum(s, old) / (1 - b2**t))
    q = q - lr * weight_decay * q - lr * (a / (1 - b1**t)) / (root + eps)
    return tuple(x.astype(p.dtype) for x in (q, a, s))
