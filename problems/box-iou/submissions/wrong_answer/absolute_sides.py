# Takes absolute values of the sides.
# zh: 对边长取了绝对值。

import numpy as np


def box_iou(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(float)
    wide = np.promote_types(dtype, np.float32)
    first, second = a.astype(wide)[:, None], b.astype(wide)
    low = np.maximum(first[..., :2], second[:, :2])
    high = np.minimum(first[..., 2:], second[:, 2:])
    inter = np.abs(high - low).prod(axis=-1)
    union = area(first) + area(second) - inter
    return (inter / np.where(union == 0, 1, union)).astype(dtype)


def area(boxes):
    return (boxes[..., 2:] - boxes[..., :2]).prod(axis=-1)
