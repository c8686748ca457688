# Reaches the floor at the last step before the end.
# zh: 在终点的前一步就到了下限。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / max(1, total - 1 - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
