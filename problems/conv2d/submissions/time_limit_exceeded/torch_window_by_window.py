# Multiplies one window at a time (PyTorch).
# zh: 逐个窗口相乘求和（PyTorch）。

import torch
import torch.nn.functional as F


def conv2d(x, weight, bias=None, stride=1, padding=0):
    wide = torch.promote_types(x.dtype, torch.float32)
    step_h, step_w = (stride, stride) if isinstance(stride, int) else stride
    pad_h, pad_w = (padding, padding) if isinstance(padding, int) else padding
    padded = F.pad(x.to(wide), (pad_w, pad_w, pad_h, pad_h))
    kernel = weight.to(wide)
    kh, kw = weight.shape[2:]
    rows = []
    for top in range(0, padded.shape[2] - kh + 1, step_h):
        row = []
        for left in range(0, padded.shape[3] - kw + 1, step_w):
            window = padded[:, None, :, top : top + kh, left : left + kw]
            row.append((window * kernel).sum((2, 3, 4)))
        rows.append(torch.stack(row, dim=-1))
    y = torch.stack(rows, dim=-2)
    if bias is not None:
        y = y + bias.to(wide)[:, None, None]
    return y.to(x.dtype)
