# Computes and returns float32, whatever the dtype of the boxes is.
# zh: 不管框的 dtype 是什么，都用 float32 计算并返回。

import numpy as np


def box_iou(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(float)
    wide = np.float32
    first, second = a.astype(wide)[:, None], b.astype(wide)
    low = np.maximum(first[..., :2], second[:, :2])
    high = np.minimum(first[..., 2:], second[:, 2:])
    inter = np.clip(high - low, 0, None).prod(axis=-1)
    union = area(first) + area(second) - inter
    return inter / np.where(union == 0, 1, union)


def area(boxes):
    return (boxes[..., 2:] - boxes[..., :2]).prod(axis=-1)
