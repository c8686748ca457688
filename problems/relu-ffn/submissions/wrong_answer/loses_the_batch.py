# Flattens the leading dimensions and never restores them.
# zh: 把前面的维度展平后没有还原。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    work = np.promote_types(x.dtype, np.float32)
    source, w1, b1, w2, b2 = (array.astype(work) for array in (x, w1, b1, w2, b2))
    hidden = source.reshape(-1, x.shape[-1]) @ w1 + b1
    hidden = np.maximum(hidden, 0)
    return (hidden @ w2 + b2).astype(x.dtype)
