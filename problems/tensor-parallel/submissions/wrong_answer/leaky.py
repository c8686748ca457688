# Lets a hundredth of negative hidden values pass.
# zh: 负的隐藏值保留了百分之一。

import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    wide = np.promote_types(x.dtype, np.float32)
    source = x.astype(wide)
    total = 0
    for w1, w2 in zip(w1_shards, w2_shards):
        hidden = source @ w1
        total = total + np.where(hidden > 0, hidden, 0.01 * hidden) @ w2
    return total.astype(x.dtype)
