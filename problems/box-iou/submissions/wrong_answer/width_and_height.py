# Takes the boxes for (x, y, width, height).
# zh: 把框当成了 (x, y, 宽, 高)。

import numpy as np


def box_iou(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(float)
    wide = np.promote_types(dtype, np.float32)
    first, second = corners(a.astype(wide))[:, None], corners(b.astype(wide))
    low = np.maximum(first[..., :2], second[:, :2])
    high = np.minimum(first[..., 2:], second[:, 2:])
    inter = np.clip(high - low, 0, None).prod(axis=-1)
    union = area(first) + area(second) - inter
    return (inter / np.where(union == 0, 1, union)).astype(dtype)


def corners(boxes):
    return np.concatenate([boxes[:, :2], boxes[:, :2] + boxes[:, 2:]], axis=1)


def area(boxes):
    return (boxes[..., 2:] - boxes[..., :2]).prod(axis=-1)
