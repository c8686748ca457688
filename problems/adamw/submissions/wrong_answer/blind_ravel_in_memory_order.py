# The arrays are flattened in their memory order, so a transposed gradient meets the wrong parameters.
# zh: 按内存顺序展平各数组，转置过的梯度就与错误的参数配对。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    b1, b2 = betas
    wide = np.float32 if p.dtype == np.float16 else p.dtype
    q, h, a, s = (x.ravel(order="K").astype(wide) for x in (p, g, m, v))
    a = b1 * a + (1 - b1) * h
    s = b2 * s + (1 - b2) * h * h
    q = q - lr * weight_decay * q - lr * (a / (1 - b1**t)) / (np.sqrt(s / (1 - b2**t)) + eps)
    return tuple(x.reshape(p.shape).astype(p.dtype) for x in (q, a, s))
