# The removal is repeated for all boxes at once, but only ten times, which is too few for a long chain.
# zh: 对所有框同时反复删除，但只做十轮，链较长时不够。
import torch


def nms(boxes, scores, iou_threshold):
    b = boxes.double()
    n = len(b)
    order = torch.argsort(scores.double(), descending=True, stable=True)
    b = b[order]
    area = (b[:, 2:] - b[:, :2]).prod(1)
    inter = (
        (torch.minimum(b[:, None, 2:], b[None, :, 2:]) - torch.maximum(b[:, None, :2], b[None, :, :2]))
        .clamp(min=0)
        .prod(2)
    )
    union = area[:, None] + area - inter
    over = (torch.where(union > 0, inter / union, 0.0) > iou_threshold).triu(1)
    alive = torch.ones(n, dtype=torch.bool)
    for _ in range(10):
        alive = ~(over & alive[:, None]).any(0)
    return order[alive]
