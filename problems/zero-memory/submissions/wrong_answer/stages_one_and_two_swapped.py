# Takes stage 1 for gradients and stage 2 for the optimiser.
# zh: 把阶段 1 和阶段 2 弄反：先切分梯度再切分优化器状态。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 1 else params)
    optimizer = 12 * (shard if stage >= 2 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
