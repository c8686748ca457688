# Does not clip the sides at 0: boxes apart in both axes get a positive product.
# zh: 边长没有截断到 0：两个方向都分离的框会得到正的乘积。

import numpy as np


def box_iou(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(float)
    wide = np.promote_types(dtype, np.float32)
    first, second = a.astype(wide)[:, None], b.astype(wide)
    low = np.maximum(first[..., :2], second[:, :2])
    high = np.minimum(first[..., 2:], second[:, 2:])
    inter = (high - low).prod(axis=-1)
    union = area(first) + area(second) - inter
    return (inter / np.where(union == 0, 1, union)).astype(dtype)


def area(boxes):
    return (boxes[..., 2:] - boxes[..., :2]).prod(axis=-1)
