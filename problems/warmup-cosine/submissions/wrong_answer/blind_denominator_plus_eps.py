# The length of the decay gets a small addition against division by zero, which shows in short schedules.
# zh: 为防止除零给衰减长度加了一个小量，在很短的调度中会有误差。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / (warmup + 1e-6)
    return floor + (peak - floor) * (1 + math.cos(math.pi * (step - warmup) / (total - warmup))) / 2
