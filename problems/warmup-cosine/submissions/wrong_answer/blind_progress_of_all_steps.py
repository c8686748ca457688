# The progress of the decay is measured from step 0 instead of the end of the warm-up.
# zh: 衰减进度从第 0 步算起，而不是从预热结束算起。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    return floor + (peak - floor) * (1 + math.cos(math.pi * step / total)) / 2
