# Clips the product of the sides, so that two negative sides overlap.
# zh: 只截断边长的乘积，两条负边会得到正面积。

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
        sides = high - low
        inter = (sides[:, 0] * sides[:, 1]).clamp(min=0)
        union = areas[best] + areas[rest] - inter
        iou = torch.where(union > 0, inter / union, torch.zeros_like(inter))
        order = rest[iou <= iou_threshold]
    return torch.stack(kept)
