# Adds the first bias as a column: each position gets one entry instead of each hidden unit.
# zh: 把第一个偏置当成了列向量：按位置相加，而不是按隐藏单元相加。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    work = np.promote_types(x.dtype, np.float32)
    source, w1, b1, w2, b2 = (array.astype(work) for array in (x, w1, b1, w2, b2))
    hidden = source @ w1 + b1.reshape(-1, 1)
    hidden = np.maximum(hidden, 0)
    return (hidden @ w2 + b2).astype(x.dtype)
