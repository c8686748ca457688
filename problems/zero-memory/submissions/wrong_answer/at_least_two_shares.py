# Splits among two GPUs even if there is only one.
# zh: 只有一块 GPU 时也按两块切分。


def memory_estimate(params, stage, gpus):
    shard = -(-params // max(2, gpus))
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
