# Returns 0 after the end.
# zh: 结束之后返回了 0。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return 0.0
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
