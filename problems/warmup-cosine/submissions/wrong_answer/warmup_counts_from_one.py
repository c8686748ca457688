# Counts warm-up steps from 1.
# zh: 预热的步数从 1 开始计。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
