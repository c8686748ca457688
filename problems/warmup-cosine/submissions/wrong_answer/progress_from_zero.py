# Counts the decay from step 0.
# zh: 衰减从第 0 步算起。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = step / total
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
