# Converts integers to float32, whose digits end at 2²⁴.
# zh: 把整数转成 float32，超过 2²⁴ 就不精确。

import numpy as np


def box_iou(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    if a.dtype.kind != "f":
        wide = np.float32
    a, b = a.astype(wide), b.astype(wide)
    area_a = (a[:, 2] - a[:, 0]) * (a[:, 3] - a[:, 1])
    area_b = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    low = np.maximum(a[:, None, :2], b[None, :, :2])
    high = np.minimum(a[:, None, 2:], b[None, :, 2:])
    sides = np.maximum(high - low, 0)
    inter = sides[..., 0] * sides[..., 1]
    union = area_a[:, None] + area_b - inter
    return np.divide(inter, union, out=np.zeros_like(inter), where=union > 0).astype(dtype)
