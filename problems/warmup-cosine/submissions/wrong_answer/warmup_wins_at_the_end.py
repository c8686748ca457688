# Asks for the warm-up first, and includes its end, so that warmup = total ends at the peak.
# zh: 先判断预热并包含终点，warmup = total 时停在了峰值。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step <= warmup and warmup > 0:
        return peak * step / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
