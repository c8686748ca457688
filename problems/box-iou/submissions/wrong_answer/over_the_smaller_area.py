# Divides by the smaller of the two areas.
# zh: 除以两个面积中较小的一个。

import numpy as np


def box_iou(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(float)
    wide = np.promote_types(dtype, np.float32)
    first, second = a.astype(wide)[:, None], b.astype(wide)
    low = np.maximum(first[..., :2], second[:, :2])
    high = np.minimum(first[..., 2:], second[:, 2:])
    inter = np.clip(high - low, 0, None).prod(axis=-1)
    union = np.minimum(area(first), area(second))
    return (inter / np.where(union == 0, 1, union)).astype(dtype)


def area(boxes):
    return (boxes[..., 2:] - boxes[..., :2]).prod(axis=-1)
