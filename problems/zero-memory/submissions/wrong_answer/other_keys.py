# Names the weights "params".
# zh: 把权重的键写成了 "params"。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"params": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
