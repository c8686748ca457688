# The weight decay is left out for one-dimensional parameters, as training recipes do for biases.
# zh: 对一维参数不做权重衰减，像训练脚本对偏置那样。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    b1, b2 = betas
    decay = weight_decay if p.ndim > 1 else 0.0
    wide = np.float32 if p.dtype == np.float16 else p.dtype
    q, h, a, s = (x.astype(wide) for x in (p, g, m, v))
    a = b1 * a + (1 - b1) * h
    s = b2 * s + (1 - b2) * h * h
    q = q - lr * decay * q - lr * (a / (1 - b1**t)) / (np.sqrt(s / (1 - b2**t)) + eps)
    return tuple(x.astype(p.dtype) for x in (q, a, s))
