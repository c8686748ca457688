# Divides by zero where the warm-up takes all steps.
# zh: 全部步数都用于预热时除以零。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    progress = min(1, progress)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
