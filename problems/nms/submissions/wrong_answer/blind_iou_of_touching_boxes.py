# Counts boxes that touch as overlapping: it removes them at the threshold 0.
# zh: 把相接的框当作重叠：阈值为 0 时会删除它们。

import numpy as np


def nms(boxes, scores, iou_threshold):
    wide = boxes.astype(np.promote_types(boxes.dtype, np.float32))
    areas = (wide[:, 2] - wide[:, 0]) * (wide[:, 3] - wide[:, 1])
    order = np.argsort(-scores.astype(np.float64), kind="stable")
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
        order = rest[
            (iou <= iou_threshold)
            & ~((high >= low).all(axis=1) & (iou_threshold == 0) & (areas[rest] > 0) & (areas[best] > 0))
        ]
    return np.array(kept, dtype=np.int64)
