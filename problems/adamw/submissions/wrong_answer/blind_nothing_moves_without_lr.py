# With a learning rate of zero the function returns early and does not update the averages.
# zh: 学习率为 0 时提前返回，没有更新两个滑动平均。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    if lr == 0:
        return p.copy(), m.copy(), v.copy()
    b1, b2 = betas
    wide = np.float32 if p.dtype == np.float16 else p.dtype
    q, h, a, s = (x.astype(wide) for x in (p, g, m, v))
    a = b1 * a + (1 - b1) * h
    s = b2 * s + (1 - b2) * h * h
    q = q - lr * weight_decay * q - lr * (a / (1 - b1**t)) / (np.sqrt(s / (1 - b2**t)) + eps)
    return tuple(x.astype(p.dtype) for x in (q, a, s))
