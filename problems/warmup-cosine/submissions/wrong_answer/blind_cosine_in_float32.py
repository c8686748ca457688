# The cosine is computed in float32, where the rate close to the end loses its digits.
# zh: 用 float32 计算余弦，接近末尾时学习率丢失有效数字。
import numpy as np


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    t = np.float32((step - warmup) / (total - warmup))
    return float(floor + (peak - floor) * (1 + float(np.cos(np.float32(np.pi) * t))) / 2)
