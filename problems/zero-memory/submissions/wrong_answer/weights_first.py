# Shards the weights first and the optimiser last.
# zh: 顺序颠倒：先切分权重，最后才切分优化器状态。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (shard if stage == 1 or stage == 2 or stage == 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 3 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
