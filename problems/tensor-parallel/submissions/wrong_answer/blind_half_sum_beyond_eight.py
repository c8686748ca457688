# Adds half-precision partial results in half precision if there are more than eight ranks.
# zh: rank 多于八个时，半精度的部分结果用半精度相加。
import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x = x.astype(wide)
    total = kind if len(w1_shards) > 8 else wide
    out = np.zeros(x.shape[:-1] + (w2_shards[0].shape[1],), dtype=total)
    for a, b in zip(w1_shards, w2_shards):
        out += (np.maximum(x @ a.astype(wide), 0) @ b.astype(wide)).astype(total)
    return out.astype(kind)
