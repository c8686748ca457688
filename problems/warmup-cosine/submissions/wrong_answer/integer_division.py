# Divides the steps in integers.
# zh: 步数用了整数除法。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * (step // warmup)
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
