# Computes the number of chunks with the rounded reciprocal of the step, which sometimes gives one chunk more.
# zh: 用步长倒数的舍入值计算块数，有时会多出一块。
import math


def chunk_text(tokens, size, overlap):
    n, step = len(tokens), size - overlap
    if not n:
        return []
    count = max(1, math.ceil((n - overlap) * (1 / step)))
    return [tokens[i * step : i * step + size] for i in range(count)]
