# Divides the progress by all steps.
# zh: 进度除以了总步数。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / total
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
