# Uses a whole period of the cosine.
# zh: 用了余弦的一整个周期。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(2 * math.pi * progress)) / 2
