# Rounds areas to float16 when there are more than 16 boxes.
# zh: float16 框多于 16 个时面积先舍入到半精度。
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
    if kind == np.float16 and len(a) > 16:
        with np.errstate(all="ignore"):
            sa, sb = sa.astype(kind).astype(wide), sb.astype(kind).astype(wide)
            sa, sb = np.minimum(sa, 65504), np.minimum(sb, 65504)
    union = sa[:, None] + sb - inter
    return np.where(inter > 0, inter / np.where(union > 0, union, 1), 0).astype(kind)
