# Adds the first bias after the ReLU instead of before it.
# zh: 第一个偏置加在了 ReLU 之后，而不是之前。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    work = np.promote_types(x.dtype, np.float32)
    source, w1, b1, w2, b2 = (array.astype(work) for array in (x, w1, b1, w2, b2))
    hidden = source @ w1
    hidden = np.maximum(hidden, 0) + b1
    return (hidden @ w2 + b2).astype(x.dtype)
