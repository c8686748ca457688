# Compares the boxes pair by pair, each as an array.
# zh: 逐对比较框，每个框是一个数组。

import numpy as np


def nms(boxes, scores, iou_threshold):
    wide = boxes.astype(np.promote_types(boxes.dtype, np.float32))
    kept = []
    for index in np.argsort(-scores, kind="stable"):
        if all(iou(wide[index], wide[other]) <= iou_threshold for other in kept):
            kept.append(index)
    return np.array(kept)


def iou(one, other):
    sides = np.maximum(np.minimum(one[2:], other[2:]) - np.maximum(one[:2], other[:2]), 0)
    inter = sides[0] * sides[1]
    union = (one[2] - one[0]) * (one[3] - one[1]) + (other[2] - other[0]) * (other[3] - other[1]) - inter
    return inter / union if union > 0 else 0.0
