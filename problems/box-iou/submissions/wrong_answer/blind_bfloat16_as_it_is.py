# Only float16 is computed in float32; bfloat16 stays as it is.
# zh: 只有 float16 转成 float32 计算，bfloat16 保持原样。
import torch


def box_iou(a, b):
    dtype = a.dtype if a.is_floating_point() else torch.get_default_dtype()
    wide = torch.float32 if dtype == torch.float16 else dtype
    a, b = a.to(wide), b.to(wide)
    low = torch.maximum(a[:, None, :2], b[:, :2])
    high = torch.minimum(a[:, None, 2:], b[:, 2:])
    inter = (high - low).clamp(min=0).prod(-1)
    area_a = (a[:, 2] - a[:, 0]) * (a[:, 3] - a[:, 1])
    area_b = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    union = area_a[:, None] + area_b - inter
    return torch.where(union > 0, inter / torch.where(union > 0, union, 1), 0).to(dtype)
