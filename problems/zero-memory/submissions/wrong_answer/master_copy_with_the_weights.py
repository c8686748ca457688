# Counts the float32 copy with the weights instead of the optimiser.
# zh: 把 float32 副本算在权重里，而不是优化器状态里。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 6 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 8 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
