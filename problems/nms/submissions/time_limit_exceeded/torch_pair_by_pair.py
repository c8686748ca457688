# Compares the boxes pair by pair, each as a tensor.
# zh: 逐对比较框，每个框是一个张量。

import torch


def nms(boxes, scores, iou_threshold):
    wide = boxes.to(torch.promote_types(boxes.dtype, torch.float32))
    kept = []
    for index in torch.argsort(-scores, stable=True):
        if all(iou(wide[index], wide[other]) <= iou_threshold for other in kept):
            kept.append(index)
    return torch.stack(kept)


def iou(one, other):
    sides = (torch.minimum(one[2:], other[2:]) - torch.maximum(one[:2], other[:2])).clamp(min=0)
    inter = sides.prod()
    union = (one[2:] - one[:2]).prod() + (other[2:] - other[:2]).prod() - inter
    return inter / union if union > 0 else 0.0
