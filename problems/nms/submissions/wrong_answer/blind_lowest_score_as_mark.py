# Removed boxes get the score -10000, and the loop ends there, so that a box with exactly this score is lost.
# zh: 被去掉的框记为 -10000 分，循环到此结束，恰好为该分数的框丢失。
import numpy as np


def nms(boxes, scores, iou_threshold):
    b, left = boxes.astype(np.float64), scores.astype(np.float64)
    area = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    keep = []
    while (i := int(left.argmax())) is not None and left[i] > -1e4:
        keep.append(i)
        side = np.clip(np.minimum(b[i, 2:], b[:, 2:]) - np.maximum(b[i, :2], b[:, :2]), 0, None)
        inter = side[:, 0] * side[:, 1]
        union = area[i] + area - inter
        left[inter > iou_threshold * union] = -1e4
        left[i] = -1e4
    return np.array(keep, dtype=np.int64)
