# Concatenates all shards to the whole weights.
# zh: 先把所有片拼成完整的权重。

import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    wide = np.promote_types(x.dtype, np.float32)
    w1 = np.concatenate(w1_shards, axis=1).astype(wide)
    w2 = np.concatenate(w2_shards, axis=0).astype(wide)
    return (np.maximum(x.astype(wide) @ w1, 0) @ w2).astype(x.dtype)
