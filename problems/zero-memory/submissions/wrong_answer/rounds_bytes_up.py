# Divides the bytes and rounds those up, so that a parameter is split.
# zh: 对字节数做除法再向上取整，把一个参数拆开了。


def memory_estimate(params, stage, gpus):
    shard = -(-params // gpus)
    weights = -(-2 * params // gpus) if stage >= 3 else 2 * params
    gradients = -(-2 * params // gpus) if stage >= 2 else 2 * params
    optimizer = -(-12 * params // gpus) if stage >= 1 else 12 * params
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
