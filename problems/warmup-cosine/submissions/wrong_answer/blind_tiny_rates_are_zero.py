# Rates below 1e-12 are returned as 0.
# zh: 低于 1e-12 的学习率返回 0。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    t = (step - warmup) / (total - warmup)
    rate = floor + (peak - floor) * (1 + math.cos(math.pi * t)) / 2
    return rate if rate > 1e-12 else 0.0
