# Stops at the first rank whose hidden units are all zero, instead of passing on to the next.
# zh: 遇到隐藏单元全为零的 rank 就停止，而没有继续处理下一个。
import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide = x.astype(work)
    y = np.zeros(x.shape[:-1] + w2_shards[0].shape[1:], work)
    for w1, w2 in zip(w1_shards, w2_shards):
        hidden = np.maximum(wide @ w1.astype(work), 0)
        if not hidden.any():
            break
        y += hidden @ w2.astype(work)
    return y.astype(x.dtype)
