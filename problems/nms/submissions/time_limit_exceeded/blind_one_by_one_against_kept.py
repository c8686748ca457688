# Compares each box with every kept box in turn.
# zh: 每个框与所有已保留的框逐一比较。

import numpy as np


def nms(boxes, scores, iou_threshold):
    wide = boxes.astype(np.promote_types(boxes.dtype, np.float32))
    kept = []
    for index in np.argsort(-scores.astype(np.float64), kind="stable"):
        if all(iou(wide[index], wide[other]) <= iou_threshold for other in kept):
            kept.append(index)
    return np.array(kept, dtype=np.int64)


def iou(one, other):
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    inter = max(width, 0) * max(height, 0)
    union = (one[2] - one[0]) * (one[3] - one[1]) + (other[2] - other[0]) * (other[3] - other[1]) - inter
    return inter / union if union > 0 else 0
