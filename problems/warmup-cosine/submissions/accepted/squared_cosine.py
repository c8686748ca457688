"""(1 + cos 2a)/2 is cos² a, which loses no digits near the end."""

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step < warmup:
        return peak * (step / warmup)
    left = max(0, total - step)
    share = math.sin(math.pi / 2 * left / max(1, total - warmup)) ** 2
    return peak * share + floor * (1 - share)
