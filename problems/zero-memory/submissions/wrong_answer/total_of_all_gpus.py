# Returns the total of all GPUs instead of one.
# zh: total 是所有 GPU 的总和，而不是一块。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = (weights + gradients + optimizer) * gpus
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
