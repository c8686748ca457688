# Rounds the share down, and up only if it would be zero.
# zh: 份额向下取整，只有结果为零时才取 1。


def memory_estimate(params, stage, gpus):
    share = max(1, params // gpus)
    weights = 2 * (share if stage > 2 else params)
    gradients = 2 * (share if stage > 1 else params)
    optimizer = 12 * (share if stage > 0 else params)
    return {
        "weights": weights,
        "gradients": gradients,
        "optimizer": optimizer,
        "total": weights + gradients + optimizer,
    }
