# The sides are subtracted in half precision; only the areas are computed in float32.
# zh: 边长用半精度相减，只有面积才用 float32 计算。
import torch


def box_iou(a, b):
    dtype = a.dtype if a.is_floating_point() else torch.get_default_dtype()
    wide = torch.float32 if dtype in (torch.float16, torch.bfloat16) else dtype
    if not a.is_floating_point():
        a, b = a.to(wide), b.to(wide)
    low = torch.maximum(a[:, None, :2], b[:, :2])
    high = torch.minimum(a[:, None, 2:], b[:, 2:])
    inter = (high - low).to(wide).clamp(min=0).prod(-1)
    area_a = (a[:, 2] - a[:, 0]).to(wide) * (a[:, 3] - a[:, 1])
    area_b = (b[:, 2] - b[:, 0]).to(wide) * (b[:, 3] - b[:, 1])
    union = area_a[:, None] + area_b - inter
    return torch.where(union > 0, inter / torch.where(union > 0, union, 1), 0).to(dtype)
