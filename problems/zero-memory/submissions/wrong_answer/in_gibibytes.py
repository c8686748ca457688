# Returns GiB instead of bytes.
# zh: 返回的单位是 GiB，而不是字节。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    usage = {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
    return {kind: size / 2**30 for kind, size in usage.items()}
