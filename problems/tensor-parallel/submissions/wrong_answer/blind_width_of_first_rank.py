# Takes only as many hidden units of each rank as the first rank has.
# zh: 每个 rank 只取与第一个 rank 同样多的隐藏单元。
import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide, y = x.astype(work), 0
    width = w1_shards[0].shape[1]
    for w1, w2 in zip(w1_shards, w2_shards):
        hidden = np.maximum(wide @ w1[:, :width].astype(work), 0)
        y = y + hidden @ w2[:width].astype(work)
    return y.astype(x.dtype)
