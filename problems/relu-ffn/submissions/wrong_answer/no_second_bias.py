# Forgets the second bias.
# zh: 漏掉了第二个偏置。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    work = np.promote_types(x.dtype, np.float32)
    source, w1, b1, w2 = (array.astype(work) for array in (x, w1, b1, w2))
    hidden = source @ w1 + b1
    hidden = np.maximum(hidden, 0)
    return (hidden @ w2).astype(x.dtype)
