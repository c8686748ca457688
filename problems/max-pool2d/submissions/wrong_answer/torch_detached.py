# Works on detached values: no gradient reaches x.
# zh: 在 detach 之后的数值上计算：梯度传不到 x。

import torch
import torch.nn.functional as F


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel_h, kernel_w = (kernel_size, kernel_size) if isinstance(kernel_size, int) else kernel_size
    stride = kernel_size if stride is None else stride
    step_h, step_w = (stride, stride) if isinstance(stride, int) else stride
    pad_h, pad_w = (padding, padding) if isinstance(padding, int) else padding
    padded = F.pad(x.detach(), (pad_w, pad_w, pad_h, pad_h), value=-torch.inf)
    windows = padded.unfold(2, kernel_h, step_h).unfold(3, kernel_w, step_w)
    return windows.amax(dim=(-2, -1))
