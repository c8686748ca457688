# The number π is written with five digits.
# zh: 圆周率只写了五位小数。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    return floor + (peak - floor) * (1 + math.cos(3.14159 * (step - warmup) / (total - warmup))) / 2
