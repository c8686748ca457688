# Compares each box with the last kept one only.
# zh: 每个框只与上一个保留的框比较。

import numpy as np


def nms(boxes, scores, iou_threshold):
    wide = boxes.astype(np.float64)
    kept = []
    for index in np.argsort(-scores, kind="stable"):
        if kept:
            best = wide[kept[-1]]
            sides = np.clip(np.minimum(best[2:], wide[index, 2:]) - np.maximum(best[:2], wide[index, :2]), 0, None)
            inter = sides.prod()
            union = (best[2:] - best[:2]).prod() + (wide[index, 2:] - wide[index, :2]).prod() - inter
            if union > 0 and inter / union > iou_threshold:
                continue
        kept.append(index)
    return np.array(kept)
