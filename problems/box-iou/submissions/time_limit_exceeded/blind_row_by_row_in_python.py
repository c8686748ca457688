# Computes each pair in Python numbers.
# zh: 逐对用 Python 数计算。

import numpy as np


def box_iou(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float64)
    return np.array(
        [[iou(*one, *other) for other in b.astype(wide).tolist()] for one in a.astype(wide).tolist()], dtype
    )


def iou(x1, y1, x2, y2, u1, v1, u2, v2):
    inter = max(0.0, min(x2, u2) - max(x1, u1)) * max(0.0, min(y2, v2) - max(y1, v1))
    union = (x2 - x1) * (y2 - y1) + (u2 - u1) * (v2 - v1) - inter
    return inter / union if union > 0 else 0.0
