# Keeps the running sum over the ranks in half precision.
# zh: 各 rank 的累加和保存在半精度中。
import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide = x.astype(work)
    y = np.zeros(x.shape[:-1] + w2_shards[0].shape[1:], x.dtype)
    for w1, w2 in zip(w1_shards, w2_shards):
        y[...] = y + np.maximum(wide @ w1.astype(work), 0) @ w2.astype(work)
    return y
