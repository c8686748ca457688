# Begins to shard at stage 0.
# zh: 从阶段 0 就开始切分。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (shard if stage >= 2 else params)
    gradients = 2 * (shard if stage >= 1 else params)
    optimizer = 12 * (shard if stage >= 0 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
