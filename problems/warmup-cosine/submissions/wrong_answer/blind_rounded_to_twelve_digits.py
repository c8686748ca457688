# The rate is rounded to twelve decimal places, of which little is left for a small peak.
# zh: 学习率被四舍五入到小数点后十二位，peak 很小时几乎不剩有效数字。
import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return round(peak * step / warmup, 12)
    t = (step - warmup) / (total - warmup)
    return round(floor + (peak - floor) * (1 + math.cos(math.pi * t)) / 2, 12)
