# Rounds each partial result to half precision, as an all-reduce in half precision does.
# zh: 把每个部分结果舍入成半精度，像半精度的 all-reduce 那样。

import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    wide = np.promote_types(x.dtype, np.float32)
    source = x.astype(wide)
    total = 0
    for w1, w2 in zip(w1_shards, w2_shards):
        hidden = np.maximum(source @ w1, 0)
        total = total + (hidden @ w2).astype(x.dtype).astype(wide)
    return total.astype(x.dtype)
