# Leaves the weights whole at stage 3.
# zh: 阶段 3 没有切分权重。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
