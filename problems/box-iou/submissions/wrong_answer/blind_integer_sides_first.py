# Subtracts integers before it converts them, so that uint8 wraps around.
# zh: 整数先相减再转换，uint8 会回绕。

import numpy as np


def box_iou(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    area_a = (a[:, 2] - a[:, 0]).astype(wide) * (a[:, 3] - a[:, 1]).astype(wide)
    area_b = (b[:, 2] - b[:, 0]).astype(wide) * (b[:, 3] - b[:, 1]).astype(wide)
    low = np.maximum(a[:, None, :2], b[None, :, :2])
    high = np.minimum(a[:, None, 2:], b[None, :, 2:])
    sides = np.maximum((high - low).astype(wide), 0)
    inter = sides[..., 0] * sides[..., 1]
    union = area_a[:, None] + area_b - inter
    return np.divide(inter, union, out=np.zeros_like(inter), where=union > 0).astype(dtype)
