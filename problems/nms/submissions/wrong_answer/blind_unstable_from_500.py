# Sorts 500 boxes or more with an unstable sort.
# zh: 框不少于 500 个时使用不稳定的排序。
import numpy as np


def _iou(a, b):
    w = np.minimum(a[2], b[:, 2]) - np.maximum(a[0], b[:, 0])
    h = np.minimum(a[3], b[:, 3]) - np.maximum(a[1], b[:, 1])
    inter = np.maximum(w, 0) * np.maximum(h, 0)
    union = (a[2] - a[0]) * (a[3] - a[1]) + (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1]) - inter
    return np.divide(inter, union, out=np.zeros_like(inter), where=union > 0)


def nms(boxes, scores, iou_threshold):
    wide = np.float64 if boxes.dtype == np.float64 else np.float32
    b = boxes.astype(wide)
    order = np.argsort(-scores.astype(wide), kind="stable" if len(b) < 500 else "quicksort")
    keep = []
    while len(order):
        i = order[0]
        keep.append(i)
        order = order[1:]
        order = order[_iou(b[i], b[order]) <= iou_threshold]
    return np.array(keep, dtype=np.int64)
