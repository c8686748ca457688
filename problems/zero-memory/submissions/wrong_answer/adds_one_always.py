# Adds one to the share also if it divides evenly.
# zh: 整除时份额也多加了 1。


def memory_estimate(params, stage, gpus):
    shard = params // gpus + 1
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
