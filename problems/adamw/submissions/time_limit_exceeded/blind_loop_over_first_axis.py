# A Python loop over the first axis is too slow for a long array with short rows.
# zh: 用 Python 循环逐行处理第一维，遇到很长而每行很短的数组就会超时。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    b1, b2 = betas
    c1, c2 = 1 - b1**t, 1 - b2**t
    wide = np.float32 if p.dtype == np.float16 else p.dtype
    outs = tuple(np.empty(p.shape, p.dtype) for _ in range(3))
    for i in range(len(p)):
        q, h, a, s = (np.asarray(x[i], dtype=wide) for x in (p, g, m, v))
        a = b1 * a + (1 - b1) * h
        s = b2 * s + (1 - b2) * h * h
        outs[0][i] = q - lr * weight_decay * q - lr * (a / c1) / (np.sqrt(s / c2) + eps)
        outs[1][i], outs[2][i] = a, s
    return outs
