# If the floor equals the peak the rate is taken as constant, and the warm-up is forgotten.
# zh: floor 等于 peak 时把学习率当成常数，忘了预热阶段。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total or floor == peak:
        return floor
    if step < warmup:
        return peak * step / warmup
    t = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * t)) / 2
