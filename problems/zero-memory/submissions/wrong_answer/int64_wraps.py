# Computes in 64-bit integers, which wrap around.
# zh: 用 64 位整数计算，结果回绕。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    weights, gradients, optimizer, total = (
        (size + 2**63) % 2**64 - 2**63 for size in (weights, gradients, optimizer, total)
    )
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
