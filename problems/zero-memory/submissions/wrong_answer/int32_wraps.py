# Computes in 32-bit integers, which wrap around.
# zh: 用 32 位整数计算，结果回绕。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    weights, gradients, optimizer, total = (
        (size + 2**31) % 2**32 - 2**31 for size in (weights, gradients, optimizer, total)
    )
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
