# Builds the whole schedule as a list.
# zh: 先把整条曲线存成列表。

import math


def warmup_cosine(step, warmup, total, peak, floor=0.0):
    line = [peak] * total
    for now in range(min(warmup, total)):
        line[now] = peak * now / warmup
    for now in range(warmup, total):
        line[now] = floor + (peak - floor) * (1 + math.cos(math.pi * (now - warmup) / (total - warmup))) / 2
    return line[step] if step < total else floor
