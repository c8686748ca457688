# Converts all shards at once.
# zh: 一次转换所有片的 dtype。

import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    wide = np.promote_types(x.dtype, np.float32)
    source = x.astype(wide)
    w1_shards, w2_shards = ([w.astype(wide) for w in shards] for shards in (w1_shards, w2_shards))
    w1_shards, w2_shards = list(w1_shards), list(w2_shards)
    total = 0
    for w1, w2 in zip(w1_shards, w2_shards):
        hidden = np.maximum(source @ w1, 0)
        total = total + hidden @ w2
    return total.astype(x.dtype)
