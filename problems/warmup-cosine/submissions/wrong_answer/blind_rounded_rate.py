# The rate is rounded to ten decimals.
# zh: 学习率四舍五入到小数点后十位。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return round(peak * step / warmup, 10)
    return round(floor + (peak - floor) * (1 + math.cos(math.pi * (step - warmup) / (total - warmup))) / 2, 10)
