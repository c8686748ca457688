# Adds the ranks in pairs, as a tree, and loses the last one where their number is odd.
# zh: 按树形两两相加，个数为奇数时丢了最后一个 rank。
import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide = x.astype(work)

    def total(first, last):
        if last - first == 1:
            hidden = np.maximum(wide @ w1_shards[first].astype(work), 0)
            return hidden @ w2_shards[first].astype(work)
        half = (last - first) // 2
        return total(first, first + half) + total(first + half, first + 2 * half)

    return total(0, len(w1_shards)).astype(x.dtype)
