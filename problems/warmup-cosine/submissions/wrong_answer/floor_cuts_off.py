# Cuts a cosine to 0 off at the floor.
# zh: 让余弦降到 0，再在下限处截断。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    return max(floor, peak * (1 + math.cos(math.pi * progress)) / 2)
