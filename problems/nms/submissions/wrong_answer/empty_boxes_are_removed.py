# Divides 0 by 0 for equal boxes without area, and NaN is not at most the threshold.
# zh: 两个面积为 0 的相同框出现 0 / 0，而 NaN ≤ 阈值不成立，框被去掉。

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
        overlap = inter / union
        left = left[overlap <= iou_threshold]
    return np.array(kept)
