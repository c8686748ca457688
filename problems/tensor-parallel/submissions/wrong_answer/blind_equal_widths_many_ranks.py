# Takes the width of the first shard for all shards if there are more than 16 ranks.
# zh: rank 多于 16 个时，把第一片的宽度当作所有片的宽度。
import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    y = x.astype(wide)
    out = 0
    width = w1_shards[0].shape[1] if len(w1_shards) > 16 else None
    for a, b in zip(w1_shards, w2_shards):
        out = out + np.maximum(y @ a[:, :width].astype(wide), 0) @ b[:width].astype(wide)
    return out.astype(kind)
