# Uses a quarter of a period, without the shift by 1.
# zh: 用了余弦的四分之一个周期。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * math.cos(math.pi * progress / 2)
