# Keeps a list of the shares of all GPUs.
# zh: 保存了所有 GPU 份额的列表。


def memory_estimate(params, stage, gpus):
    shares = [params // gpus] * gpus
    for rank in range(params % gpus):
        shares[rank] += 1
    shard = max(shares)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
