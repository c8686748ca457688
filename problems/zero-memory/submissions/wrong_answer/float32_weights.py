# Counts 4 bytes per weight.
# zh: 每个权重算了 4 字节。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 4 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
