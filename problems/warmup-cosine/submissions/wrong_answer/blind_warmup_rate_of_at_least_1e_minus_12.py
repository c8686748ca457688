# Returns at least 10⁻¹² during warm-up.
# zh: 预热期间至少返回 10⁻¹²。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return max(peak * step / warmup, 1e-12 if step else 0.0)
    t = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * t)) / 2
