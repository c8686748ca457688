# Divides in floating point before rounding up, which is inexact beyond 2^53.
# zh: 先做浮点除法再向上取整，超过 2^53 就不精确。


def memory_estimate(params, stage, gpus):
    import math

    shard = math.ceil(params / gpus)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
