# Takes the order from topk, which does not keep ties in order.
# zh: 用 topk 得到顺序，并列时不保证原来的次序。

import torch


def nms(boxes, scores, iou_threshold):
    wide = boxes.to(torch.promote_types(boxes.dtype, torch.float32))
    areas = (wide[:, 2] - wide[:, 0]) * (wide[:, 3] - wide[:, 1])
    order = torch.topk(scores, len(scores)).indices
    kept = []
    while len(order):
        best, rest = order[0], order[1:]
        kept.append(best)
        low = torch.maximum(wide[best, :2], wide[rest, :2])
        high = torch.minimum(wide[best, 2:], wide[rest, 2:])
        sides = (high - low).clamp(min=0)
        inter = sides[:, 0] * sides[:, 1]
        union = areas[best] + areas[rest] - inter
        iou = torch.where(union > 0, inter / union, torch.zeros_like(inter))
        order = rest[iou <= iou_threshold]
    return torch.stack(kept)
