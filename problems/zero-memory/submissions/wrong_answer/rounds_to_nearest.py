# Rounds the share to the nearest integer.
# zh: 份额四舍五入。


def memory_estimate(params, stage, gpus):
    shard = (2 * params + gpus) // (2 * gpus)
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
