# Adds the floor to the whole cosine.
# zh: 把下限加在了整条余弦上。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    return floor + peak * (1 + math.cos(math.pi * progress)) / 2
