# Divides in floating point before rounding up, which is inexact for large numbers.
# zh: 先做浮点除法再向上取整，数大时不精确。

import math


def memory_estimate(params, stage, gpus):
    share = math.ceil(params / gpus)
    weights = 2 * (share if stage > 2 else params)
    gradients = 2 * (share if stage > 1 else params)
    optimizer = 12 * (share if stage > 0 else params)
    return {
        "weights": weights,
        "gradients": gradients,
        "optimizer": optimizer,
        "total": weights + gradients + optimizer,
    }
