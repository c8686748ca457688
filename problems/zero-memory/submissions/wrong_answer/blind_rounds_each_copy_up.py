# Rounds up the bytes of each of the three float32 copies, not the parameters.
# zh: 对三份 float32 副本的字节数分别向上取整，而不是对参数个数。


def memory_estimate(params, stage, gpus):
    def share(size):
        return -(-size * params // gpus)

    weights = share(2) if stage > 2 else 2 * params
    gradients = share(2) if stage > 1 else 2 * params
    optimizer = 3 * share(4) if stage > 0 else 12 * params
    return {
        "weights": weights,
        "gradients": gradients,
        "optimizer": optimizer,
        "total": weights + gradients + optimizer,
    }
