# Reads at most four times as many columns of a shard as the first one has.
# zh: 每个分片读取的列数最多是第一个分片的四倍。
import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    dt = x.dtype
    w = np.float64 if dt == np.float64 else np.float32
    flat = x.reshape(-1, x.shape[-1]).astype(w)
    y = np.zeros((len(flat), w2_shards[0].shape[1]), dtype=w)
    for a, b in zip(w1_shards, w2_shards):
        width = min(a.shape[1], w1_shards[0].shape[1] * 4)
        step = max(1, min(width, 1_000_000 // max(len(flat), a.shape[0], b.shape[1])))
        for i in range(0, width, step):
            h = flat @ a[:, i : i + step].astype(w, copy=False)
            np.maximum(h, 0, out=h)
            y += h @ b[i : i + step].astype(w, copy=False)
    return y.reshape(x.shape[:-1] + (y.shape[1],)).astype(dt)
