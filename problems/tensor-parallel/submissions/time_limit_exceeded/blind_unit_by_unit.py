# Adds one outer product for every hidden unit, which is too slow for wide layers.
# zh: 每个隐藏单元加一次外积，隐藏层很宽时太慢。
import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide = x.astype(work)
    y = np.zeros(x.shape[:-1] + w2_shards[0].shape[1:], work)
    for w1, w2 in zip(w1_shards, w2_shards):
        for f in range(w1.shape[1]):
            hidden = np.maximum(wide @ w1[:, f].astype(work), 0)
            y += hidden[..., None] * w2[f].astype(work)
    return y.astype(x.dtype)
