# Deals the parameters out to the GPUs one by one.
# zh: 把参数逐个分给各块 GPU。


def memory_estimate(params, stage, gpus):
    shard, left = 0, params
    while left > 0:
        left -= gpus
        shard += 1
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
