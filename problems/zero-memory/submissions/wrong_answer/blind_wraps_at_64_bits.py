# Computes in 64-bit integers, which wrap around.
# zh: 用 64 位整数计算，会溢出绕回。

import numpy as np


def memory_estimate(params, stage, gpus):
    share = -(-params // gpus)
    counts = [share if stage > 2 else params, share if stage > 1 else params, share if stage > 0 else params]
    sizes = np.array(counts, dtype=np.int64) * np.array([2, 2, 12])
    weights, gradients, optimizer = (int(size) for size in sizes)
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": int(sizes.sum())}
