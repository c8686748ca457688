# Works in blocks of 64 boxes and leaves a last block of one box at zero.
# zh: 以 64 个框为一块，最后一块只有一个框时结果为零。
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
    if len(a) > 64 and len(a) % 64 == 1:
        inter[-1] = 0
    union = sa[:, None] + sb - inter
    return np.where(inter > 0, inter / np.where(union > 0, union, 1), 0).astype(kind)
