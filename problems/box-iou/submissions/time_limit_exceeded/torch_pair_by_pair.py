# Visits all pairs in Python loops.
# zh: 用 Python 循环逐对计算。

import torch


def box_iou(a, b):
    dtype = a.dtype if a.is_floating_point() else torch.get_default_dtype()
    wide = torch.promote_types(dtype, torch.float32)
    rows = []
    for x0, y0, x1, y1 in a.to(wide):
        for u0, v0, u1, v1 in b.to(wide):
            width = (torch.minimum(x1, u1) - torch.maximum(x0, u0)).clamp(min=0)
            height = (torch.minimum(y1, v1) - torch.maximum(y0, v0)).clamp(min=0)
            union = (x1 - x0) * (y1 - y0) + (u1 - u0) * (v1 - v0) - width * height
            rows.append(width * height / torch.where(union > 0, union, 1.0))
    return torch.stack(rows).reshape(len(a), len(b)).to(dtype)
