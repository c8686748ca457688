# The reciprocal ranks are averaged in float32.
# zh: 倒数名次用 float32 求平均。
import numpy as np


def mrr(ranked, relevant):
    if not ranked:
        return 0.0
    values = []
    for row, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        values.append(next((1 / i for i, item in enumerate(row, 1) if item in wanted), 0))
    return float(np.array(values, dtype=np.float32).mean())
