"""im2col: torch's unfold makes a column of each window, and one matrix product does the rest."""

import torch
import torch.nn.functional as F


def conv2d(x, weight, bias=None, stride=1, padding=0):
    wide = torch.promote_types(x.dtype, torch.float32)
    columns = F.unfold(x.to(wide), weight.shape[2:], stride=stride, padding=padding)
    y = weight.to(wide).flatten(1) @ columns
    if bias is not None:
        y = y + bias[:, None]
    pad_h, step_h = (value if isinstance(value, int) else value[0] for value in (padding, stride))
    out_h = (x.shape[2] + 2 * pad_h - weight.shape[2]) // step_h + 1
    return y.unflatten(-1, (out_h, -1)).to(x.dtype)
