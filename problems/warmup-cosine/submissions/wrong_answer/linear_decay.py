# Decays in a line.
# zh: 用了线性衰减。


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    if step >= total:
        return floor
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 - progress)
