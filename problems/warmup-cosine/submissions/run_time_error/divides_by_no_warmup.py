# Divides by zero where there is no warm-up.
# zh: 没有预热时除以零。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    line = peak * step / warmup
    if step < warmup:
        return line
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
