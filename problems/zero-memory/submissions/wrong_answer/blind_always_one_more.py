# Adds one to the quotient even if the parameters divide evenly.
# zh: 整除时也把商加一。


def memory_estimate(params, stage, gpus):
    share = params // gpus + 1 if gpus > 1 else params
    weights = 2 * (share if stage > 2 else params)
    gradients = 2 * (share if stage > 1 else params)
    optimizer = 12 * (share if stage > 0 else params)
    return {
        "weights": weights,
        "gradients": gradients,
        "optimizer": optimizer,
        "total": weights + gradients + optimizer,
    }
