# Lets boxes that are removed already remove others.
# zh: 已被去掉的框仍然会去掉别的框。

import numpy as np


def nms(boxes, scores, iou_threshold):
    order = np.lexsort((np.arange(len(scores)), -scores))
    x0, y0, x1, y1 = boxes[order].astype(np.promote_types(boxes.dtype, np.float32)).T
    width = np.minimum(x1[:, None], x1) - np.maximum(x0[:, None], x0)
    height = np.minimum(y1[:, None], y1) - np.maximum(y0[:, None], y0)
    inter = np.maximum(width, 0) * np.maximum(height, 0)
    area = (x1 - x0) * (y1 - y0)
    # inter / union > threshold without a division: an empty union removes nothing.
    too_much = inter > iou_threshold * (area[:, None] + area - inter)
    alive = np.ones(len(order), dtype=bool)
    for row in range(len(order)):
        alive[row + 1 :] &= ~too_much[row, row + 1 :]
    return order[alive]
