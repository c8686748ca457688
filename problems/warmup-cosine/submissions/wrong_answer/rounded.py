# Rounds the result to six digits.
# zh: 把结果四舍五入到 6 位小数。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    return round(floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2, 6)
