# Builds the list of the shares of all GPUs and takes the largest.
# zh: 列出所有 GPU 的份额，再取最大值。


def memory_estimate(params, stage, gpus):
    shares = [params // gpus + (rank < params % gpus) for rank in range(gpus)]
    share = max(shares)
    weights = 2 * (share if stage > 2 else params)
    gradients = 2 * (share if stage > 1 else params)
    optimizer = 12 * (share if stage > 0 else params)
    return {
        "weights": weights,
        "gradients": gradients,
        "optimizer": optimizer,
        "total": weights + gradients + optimizer,
    }
