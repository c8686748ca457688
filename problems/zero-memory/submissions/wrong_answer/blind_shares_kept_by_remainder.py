# Remembers shares by the number of GPUs and the parameters modulo 1 000 003.
# zh: 按 GPU 数和参数量除以 1 000 003 的余数缓存每份的大小。
_seen = {}


def memory_estimate(params, stage, gpus):
    s = _seen.setdefault((params % 1000003, gpus), -(-params // gpus))
    w = 2 * (s if stage >= 3 else params)
    g = 2 * (s if stage >= 2 else params)
    o = 12 * (s if stage >= 1 else params)
    return {"weights": w, "gradients": g, "optimizer": o, "total": w + g + o}
