# Takes one scale for all axes but the first where there are more than two.
# zh: 超过两维时，除第一维外全部合用一个比例。
import torch


def quantize_int8(x):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    xs = x.to(wide)
    top = xs.abs().amax(dim=-1, keepdim=True)
    if x.ndim > 2:
        top = xs.abs().flatten(1).amax(dim=1).reshape(-1, *[1] * (x.ndim - 1)).expand_as(top)
    scale = torch.where(top == 0, 1.0, top / 127)
    q = torch.round(xs / scale)
    return q.to(torch.int8), scale.to(x.dtype)
