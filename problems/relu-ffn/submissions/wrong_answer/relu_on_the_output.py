# Applies the ReLU to the output as well: negative results are lost.
# zh: 输出也过了一遍 ReLU：负的结果都丢了。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    work = np.promote_types(x.dtype, np.float32)
    source, w1, b1, w2, b2 = (array.astype(work) for array in (x, w1, b1, w2, b2))
    hidden = source @ w1 + b1
    hidden = np.maximum(hidden, 0)
    return np.maximum(hidden @ w2 + b2, 0).astype(x.dtype)
