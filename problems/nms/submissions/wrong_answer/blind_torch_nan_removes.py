# Compares the IoU of empty boxes, which is NaN, with the threshold, so that they are removed.
# zh: 空框的 IoU 是 NaN，与阈值比较后被删除。

import torch


def nms(boxes, scores, iou_threshold):
    wide = boxes.to(torch.promote_types(boxes.dtype, torch.float32))
    areas = (wide[:, 2] - wide[:, 0]) * (wide[:, 3] - wide[:, 1])
    order = torch.argsort(scores, descending=True, stable=True)
    kept = []
    while len(order):
        best, rest = order[0], order[1:]
        kept.append(best)
        low = torch.maximum(wide[best, :2], wide[rest, :2])
        high = torch.minimum(wide[best, 2:], wide[rest, 2:])
        sides = (high - low).clamp(min=0)
        inter = sides[:, 0] * sides[:, 1]
        union = areas[best] + areas[rest] - inter
        iou = inter / union
        order = rest[iou <= iou_threshold]
    return torch.stack(kept)
