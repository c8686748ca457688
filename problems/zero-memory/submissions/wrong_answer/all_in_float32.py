# Counts full precision: 4 + 4 + 8 bytes.
# zh: 按全精度计算：4 + 4 + 8 字节。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 4 * (shard if stage >= 3 else params)
    gradients = 4 * (shard if stage >= 2 else params)
    optimizer = 8 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
