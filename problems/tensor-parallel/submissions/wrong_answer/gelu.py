# Uses the tanh form of GELU, which the paper has.
# zh: 用了论文中的 GELU（tanh 形式）。

import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    wide = np.promote_types(x.dtype, np.float32)
    source = x.astype(wide)
    total = 0
    for w1, w2 in zip(w1_shards, w2_shards):
        hidden = source @ w1
        total = total + (0.5 * hidden * (1 + np.tanh(0.7978845608 * (hidden + 0.044715 * hidden**3)))).astype(wide) @ w2
    return total.astype(x.dtype)
