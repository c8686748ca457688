# The progress is computed in float32, which rounds step numbers above 2²⁴.
# zh: 进度用 float32 计算，超过 2²⁴ 的步数会被舍入。
import math

import numpy as np


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    t = float(np.float32(step - warmup) / np.float32(total - warmup))
    return floor + (peak - floor) * (1 + math.cos(math.pi * t)) / 2
