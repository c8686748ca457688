# Divides 0 by 0 for two boxes without area.
# zh: 两个框面积都为 0 时出现 0 / 0。

import numpy as np


def box_iou(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(float)
    wide = np.promote_types(dtype, np.float32)
    first, second = a.astype(wide)[:, None], b.astype(wide)
    low = np.maximum(first[..., :2], second[:, :2])
    high = np.minimum(first[..., 2:], second[:, 2:])
    inter = np.clip(high - low, 0, None).prod(axis=-1)
    union = area(first) + area(second) - inter
    return (inter / union).astype(dtype)


def area(boxes):
    return (boxes[..., 2:] - boxes[..., :2]).prod(axis=-1)
