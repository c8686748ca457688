# Makes a matrix of a single vector x and returns a matrix for it.
# zh: 把单个向量 x 变成矩阵，返回的也是矩阵。
import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide, y = np.atleast_2d(x).astype(work), 0
    for w1, w2 in zip(w1_shards, w2_shards):
        y = y + np.maximum(wide @ w1.astype(work), 0) @ w2.astype(work)
    return y.astype(x.dtype)
