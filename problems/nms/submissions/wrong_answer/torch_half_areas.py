# Computes the overlaps in the dtype of the boxes.
# zh: 直接用框的 dtype 计算重叠。

import torch


def nms(boxes, scores, iou_threshold):
    left = torch.sort(scores, descending=True, stable=True).indices
    wide = boxes
    kept = []
    while len(left):
        kept.append(left[0])
        best, others = wide[left[0]], wide[left[1:]]
        sides = torch.minimum(best[2:], others[:, 2:]) - torch.maximum(best[:2], others[:, :2])
        inter = sides.clamp(min=0).prod(1)
        union = (best[2:] - best[:2]).prod() + (others[:, 2:] - others[:, :2]).prod(1) - inter
        overlap = torch.where(union > 0, inter / union, 0.0)
        left = left[1:][overlap <= iou_threshold]
    return torch.stack(kept)
