# Gives F.pad the height first; it starts with the last axis.
# zh: 给 F.pad 先传了高；它是从最后一维开始的。

import torch
import torch.nn.functional as F


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel_h, kernel_w = (kernel_size, kernel_size) if isinstance(kernel_size, int) else kernel_size
    stride = kernel_size if stride is None else stride
    step_h, step_w = (stride, stride) if isinstance(stride, int) else stride
    pad_h, pad_w = (padding, padding) if isinstance(padding, int) else padding
    padded = F.pad(x, (pad_h, pad_h, pad_w, pad_w), value=-torch.inf)
    kernel_h, kernel_w = min(kernel_h, padded.shape[2]), min(kernel_w, padded.shape[3])
    windows = padded.unfold(2, kernel_h, step_h).unfold(3, kernel_w, step_w)
    return windows.amax(dim=(-2, -1))
