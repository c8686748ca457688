# Does not clip the sides at 0, so boxes apart in both axes overlap.
# zh: 边长没有截断到 0，两个方向都分离的框也被当成重叠。

import numpy as np


def nms(boxes, scores, iou_threshold):
    wide = boxes.astype(np.promote_types(boxes.dtype, np.float32))
    areas = (wide[:, 2] - wide[:, 0]) * (wide[:, 3] - wide[:, 1])
    left = np.argsort(-scores, kind="stable")
    kept = []
    while left.size:
        best, left = left[0], left[1:]
        kept.append(best)
        low = np.maximum(wide[best, :2], wide[left, :2])
        high = np.minimum(wide[best, 2:], wide[left, 2:])
        inter = (high - low).prod(axis=1)
        union = areas[best] + areas[left] - inter
        overlap = inter / np.where(union == 0, 1, union)
        left = left[overlap <= iou_threshold]
    return np.array(kept)
