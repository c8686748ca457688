# A floor of 0 is taken for a missing one: after the last step the rate is a tenth of the peak.
# zh: 把 floor 为 0 当成没有给出：最后一步之后学习率变成峰值的十分之一。
import math


def warmup_cosine(step, warmup, total, peak, floor=None):
    if step > total:
        return floor or peak / 10
    floor = floor or 0.0
    if step < warmup:
        return peak * step / warmup
    if step == total:
        return floor
    return floor + (peak - floor) * (1 + math.cos(math.pi * (step - warmup) / (total - warmup))) / 2
