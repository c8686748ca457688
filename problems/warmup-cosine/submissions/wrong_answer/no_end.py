# Lets the cosine rise again after the end.
# zh: 结束之后余弦又升了上去。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / max(1, total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
