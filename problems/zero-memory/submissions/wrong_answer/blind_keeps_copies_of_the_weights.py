# Shards the float32 copy of the weights at stage 3 only, as it does the weights.
# zh: 权重的 float32 副本到阶段 3 才切分，与权重一样。


def memory_estimate(params, stage, gpus):
    share = -(-params // gpus)
    weights = 2 * (share if stage > 2 else params)
    gradients = 2 * (share if stage > 1 else params)
    optimizer = 8 * (share if stage > 0 else params) + 4 * (share if stage > 2 else params)
    return {
        "weights": weights,
        "gradients": gradients,
        "optimizer": optimizer,
        "total": weights + gradients + optimizer,
    }
