# Where the warm-up is as long as the schedule, the peak is held instead of the floor.
# zh: 预热与总步数相同时，之后保持峰值而不是 floor。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step < warmup:
        return peak * step / warmup
    if warmup == total:
        return peak
    if step >= total:
        return floor
    return floor + (peak - floor) * (1 + math.cos(math.pi * (step - warmup) / (total - warmup))) / 2
