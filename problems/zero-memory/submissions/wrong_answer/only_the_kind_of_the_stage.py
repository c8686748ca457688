# Shards at each stage only the kind that is new in it.
# zh: 每个阶段只切分该阶段新增的那一种。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage == 2 else params)
    optimizer = 12 * (shard if stage == 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
