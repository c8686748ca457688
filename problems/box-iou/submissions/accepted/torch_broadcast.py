"""torch: broadcasting over all pairs; integers become the default float, half precision is computed in float32."""

import torch


def box_iou(a, b):
    dtype = a.dtype if a.is_floating_point() else torch.get_default_dtype()
    wide = torch.promote_types(dtype, torch.float32)
    first, second = a.to(wide).unsqueeze(1), b.to(wide)
    sides = torch.minimum(first[..., 2:], second[:, 2:]) - torch.maximum(first[..., :2], second[:, :2])
    inter = sides.clamp(min=0).prod(-1)
    union = area(first) + area(second) - inter
    return (inter / torch.where(union > 0, union, 1.0)).to(dtype)


def area(boxes):
    return (boxes[..., 2] - boxes[..., 0]) * (boxes[..., 3] - boxes[..., 1])
