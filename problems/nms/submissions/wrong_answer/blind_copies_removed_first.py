# Equal boxes are removed at once, lines too.
# zh: 相同的框直接删除，线也不例外。
import numpy as np


def nms(boxes, scores, iou_threshold):
    boxes = boxes.astype(np.float64)
    x1, y1, x2, y2 = boxes.T
    area = (x2 - x1) * (y2 - y1)
    order = np.argsort(-scores.astype(np.float64), kind="stable")
    kept = []
    while len(order):
        best, rest = order[0], order[1:]
        kept.append(best)
        w = np.maximum(np.minimum(x2[best], x2[rest]) - np.maximum(x1[best], x1[rest]), 0)
        h = np.maximum(np.minimum(y2[best], y2[rest]) - np.maximum(y1[best], y1[rest]), 0)
        inner = w * h
        union = area[best] + area[rest] - inner
        iou = np.divide(inner, union, out=np.zeros_like(inner), where=inner > 0)
        same = (boxes[rest] == boxes[best]).all(axis=1) & (iou_threshold < 1) & (x2[rest] > x1[rest])
        order = rest[(iou <= iou_threshold) & ~same]
    return np.array(kept, dtype=np.int64)
