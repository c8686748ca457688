# The cosine falls to 0 and is cut off at the floor.
# zh: 余弦降到 0，再用 floor 截断。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    return max(floor, peak * (1 + math.cos(math.pi * (step - warmup) / (total - warmup))) / 2)
