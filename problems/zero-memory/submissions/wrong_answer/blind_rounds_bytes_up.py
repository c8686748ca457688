# Rounds the bytes up instead of the number of parameters.
# zh: 对字节数向上取整，而不是对参数个数。


def memory_estimate(params, stage, gpus):
    sizes = {"weights": 2 * params, "gradients": 2 * params, "optimizer": 12 * params}
    for kind in ["optimizer", "gradients", "weights"][:stage]:
        sizes[kind] = -(-sizes[kind] // gpus)
    return {**sizes, "total": sum(sizes.values())}
