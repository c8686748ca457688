# Leaves the optimiser out of the total.
# zh: total 里漏了优化器状态。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
