# Lowers the scores of overlapping boxes instead of removing them.
# zh: 降低重叠框的分数而不是去掉它们（soft-NMS）。

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
        inter = np.clip(high - low, 0, None).prod(axis=1)
        union = areas[best] + areas[left] - inter
        overlap = inter / np.where(union == 0, 1, union)
        left = np.concatenate([left[overlap <= iou_threshold], left[overlap > iou_threshold]])
    return np.array(kept)
