# torch.where picks 0 after the division, so the gradient is NaN where the union is 0.
# zh: 先除再用 torch.where 选 0，并集为 0 处梯度是 NaN。
import torch


def box_iou(a, b):
    dt = a.dtype if a.is_floating_point() else torch.float32
    if not a.is_floating_point():
        a, b = a.double(), b.double()
    elif a.dtype != torch.float64:
        a, b = a.float(), b.float()
    wh = (torch.minimum(a[:, None, 2:], b[:, 2:]) - torch.maximum(a[:, None, :2], b[:, :2])).clamp(min=0)
    inter = wh.prod(-1)
    union = (a[:, 2:] - a[:, :2]).prod(-1)[:, None] + (b[:, 2:] - b[:, :2]).prod(-1) - inter
    iou = inter / union
    return torch.where(union == 0, torch.zeros_like(iou), iou).to(dt)
