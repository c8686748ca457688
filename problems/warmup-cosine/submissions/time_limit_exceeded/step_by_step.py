# Walks through the schedule step by step.
# zh: 从第 0 步开始一步一步地走。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    rate = 0.0
    for now in range(min(step, total) + 1):
        if now >= total:
            rate = floor
        elif now < warmup:
            rate = peak * now / warmup
        else:
            rate = floor + (peak - floor) * (1 + math.cos(math.pi * (now - warmup) / (total - warmup))) / 2
    return rate
