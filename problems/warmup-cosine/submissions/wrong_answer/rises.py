# Lets the learning rate rise after the warm-up.
# zh: 预热之后学习率反而上升。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 - math.cos(math.pi * progress)) / 2
