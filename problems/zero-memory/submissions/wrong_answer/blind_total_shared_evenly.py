# Divides the total of the last stage as a whole, so that it is not the sum of the kinds.
# zh: 最后一个阶段的总量整体做除法，与各项之和不符。


def memory_estimate(params, stage, gpus):
    share = -(-params // gpus)
    weights = 2 * (share if stage > 2 else params)
    gradients = 2 * (share if stage > 1 else params)
    optimizer = 12 * (share if stage > 0 else params)
    total = -(-16 * params // gpus) if stage == 3 else weights + gradients + optimizer
    return {"weights": weights, "gradients": gradients, "optimizer": optimizer, "total": total}
