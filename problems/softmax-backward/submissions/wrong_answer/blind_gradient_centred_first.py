# The mean of dy is subtracted first, which changes nothing only where the probabilities add up to exactly 1.
# zh: 先从 dy 中减去均值，只有概率之和恰为 1 时才不影响结果。
import numpy as np


def softmax_backward(y, dy):
    wide = np.float32 if y.dtype == np.float16 else y.dtype
    p, g = y.astype(wide), dy.astype(wide)
    g = g - g.mean(-1, keepdims=True)
    return (p * (g - (p * g).sum(-1, keepdims=True))).astype(y.dtype)
