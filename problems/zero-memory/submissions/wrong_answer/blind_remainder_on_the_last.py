# Rounds down and gives the whole remainder to the last GPU, whose share is then larger than the rounded-up one.
# zh: 向下取整后把余数全部给最后一个 GPU，份额超过了向上取整的结果。


def memory_estimate(params, stage, gpus):
    share = params // gpus + params % gpus
    weights = 2 * (share if stage > 2 else params)
    gradients = 2 * (share if stage > 1 else params)
    optimizer = 12 * (share if stage > 0 else params)
    return {
        "weights": weights,
        "gradients": gradients,
        "optimizer": optimizer,
        "total": weights + gradients + optimizer,
    }
