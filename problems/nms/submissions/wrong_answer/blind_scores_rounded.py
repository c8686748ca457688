# Rounds the scores to four decimals before it sorts.
# zh: 排序前把分数舍入到四位小数。

import numpy as np


def nms(boxes, scores, iou_threshold):
    wide = boxes.astype(np.promote_types(boxes.dtype, np.float32))
    areas = (wide[:, 2] - wide[:, 0]) * (wide[:, 3] - wide[:, 1])
    order = np.argsort(-np.round(scores.astype(np.float64), 4), kind="stable")
    kept = []
    while order.size:
        best, rest = order[0], order[1:]
        kept.append(best)
        low = np.maximum(wide[best, :2], wide[rest, :2])
        high = np.minimum(wide[best, 2:], wide[rest, 2:])
        sides = np.maximum(high - low, 0)
        inter = sides[:, 0] * sides[:, 1]
        union = areas[best] + areas[rest] - inter
        iou = np.divide(inter, union, out=np.zeros_like(inter), where=union > 0)
        order = rest[iou <= iou_threshold]
    return np.array(kept, dtype=np.int64)
