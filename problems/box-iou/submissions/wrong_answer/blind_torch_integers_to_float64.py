# Returns float64 for integers with PyTorch.
# zh: PyTorch 下整数输入返回 float64。

import torch


def box_iou(a, b):
    dtype = a.dtype if a.is_floating_point() else torch.float64
    wide = torch.promote_types(dtype, torch.float32)
    a, b = a.to(wide), b.to(wide)
    area_a = (a[:, 2] - a[:, 0]) * (a[:, 3] - a[:, 1])
    area_b = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    low = torch.maximum(a[:, None, :2], b[None, :, :2])
    high = torch.minimum(a[:, None, 2:], b[None, :, 2:])
    sides = (high - low).clamp(min=0)
    inter = sides[..., 0] * sides[..., 1]
    union = area_a[:, None] + area_b - inter
    return torch.where(union > 0, inter / torch.where(union > 0, union, 1), 0).to(dtype)
