# Lets the decay take `total` steps after the warm-up.
# zh: 预热之后又衰减了 total 步。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    total += warmup
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
