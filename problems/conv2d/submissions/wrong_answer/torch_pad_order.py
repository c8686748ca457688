# Pads the height by the width's padding: F.pad begins with the last axis.
# zh: 填充的高宽弄反了：F.pad 从最后一维开始。

import torch
import torch.nn.functional as F


def conv2d(x, weight, bias=None, stride=1, padding=0):
    wide = torch.promote_types(x.dtype, torch.float32)
    step_h, step_w = (stride, stride) if isinstance(stride, int) else stride
    pad_h, pad_w = (padding, padding) if isinstance(padding, int) else padding
    padded = F.pad(x.to(wide), (pad_h, pad_h, pad_w, pad_w))
    windows = padded.unfold(2, weight.shape[2], step_h).unfold(3, weight.shape[3], step_w)
    y = torch.einsum("nchwij,ocij->nohw", windows, weight.to(wide))
    if bias is not None:
        y = y + bias.reshape(-1, 1, 1)
    return y.to(x.dtype)
