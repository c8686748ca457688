# Returns the share of the last GPU, which gets what is left.
# zh: 返回的是最后一块 GPU 的份额，即剩下的部分。


def memory_estimate(params, stage, gpus):
    shard = max(0, params - (gpus - 1) * -(-params // gpus))
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
