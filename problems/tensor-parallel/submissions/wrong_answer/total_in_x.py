# Accumulates the result in x where the shapes allow it.
# zh: 形状允许时把结果累加到 x 里。

import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    wide = np.promote_types(x.dtype, np.float32)
    source = x.astype(wide)
    total = 0
    for w1, w2 in zip(w1_shards, w2_shards):
        hidden = np.maximum(source @ w1, 0)
        total = total + hidden @ w2
    y = total.astype(x.dtype)
    if y.shape == x.shape:
        x[...] = y
        return x
    return y
