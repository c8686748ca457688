# Visits all pairs in Python loops.
# zh: 用 Python 循环逐对计算。

import numpy as np


def box_iou(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(float)
    result = np.zeros((len(a), len(b)), dtype)
    others = b.tolist()
    for row, (x0, y0, x1, y1) in enumerate(a.tolist()):
        area = (x1 - x0) * (y1 - y0)
        for column, (u0, v0, u1, v1) in enumerate(others):
            inter = max(0, min(x1, u1) - max(x0, u0)) * max(0, min(y1, v1) - max(y0, v0))
            union = area + (u1 - u0) * (v1 - v0) - inter
            result[row, column] = inter / union if union else 0
    return result
