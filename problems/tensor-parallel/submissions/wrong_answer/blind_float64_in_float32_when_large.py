# Computes shards of more than 100 000 weights in float32 for speed.
# zh: 权重超过十万个的分片，为了速度用 float32 计算。
import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    kind = x.dtype
    out = 0
    for a, b in zip(w1_shards, w2_shards):
        wide = np.float64 if kind == np.float64 and a.size < 100_000 else np.float32
        h = np.maximum(x.astype(wide) @ a.astype(wide), 0)
        out = out + h @ b.astype(wide)
    return np.asarray(out).astype(kind)
