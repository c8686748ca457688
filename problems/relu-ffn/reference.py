"""The Transformer's feed-forward network: two matrix products with a ReLU between them.

Matrix products act on the last axis and leave all leading axes alone, and biases broadcast along it, so one line
serves any number of batch dimensions. Time O(N · D · F) for N positions.
"""

import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    # Half precision is computed in float32 and rounded once, at the end.
    work = np.promote_types(x.dtype, np.float32)
    source, w1, b1, w2, b2 = (array.astype(work) for array in (x, w1, b1, w2, b2))
    hidden = np.maximum(source @ w1 + b1, 0)
    return (hidden @ w2 + b2).astype(x.dtype)
