# The warm-up counts steps from 1 and reaches the peak one step early.
# zh: 预热从第 1 步算起，提前一步到达峰值。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * (step + 1) / warmup
    return floor + (peak - floor) * (1 + math.cos(math.pi * (step - warmup) / (total - warmup))) / 2
