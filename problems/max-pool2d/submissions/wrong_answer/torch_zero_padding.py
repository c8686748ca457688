# Leaves F.pad's default value 0.
# zh: F.pad 的默认填充值是 0。

import torch.nn.functional as F


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel_h, kernel_w = (kernel_size, kernel_size) if isinstance(kernel_size, int) else kernel_size
    stride = kernel_size if stride is None else stride
    step_h, step_w = (stride, stride) if isinstance(stride, int) else stride
    pad_h, pad_w = (padding, padding) if isinstance(padding, int) else padding
    padded = F.pad(x, (pad_w, pad_w, pad_h, pad_h))
    windows = padded.unfold(2, kernel_h, step_h).unfold(3, kernel_w, step_w)
    return windows.amax(dim=(-2, -1))
