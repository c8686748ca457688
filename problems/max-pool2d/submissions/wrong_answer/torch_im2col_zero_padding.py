# Pads by F.unfold, which pads with zeros.
# zh: 用 F.unfold 填充，它填的是 0。

import torch.nn.functional as F


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel = [kernel_size] * 2 if isinstance(kernel_size, int) else kernel_size
    stride = kernel if stride is None else [stride] * 2 if isinstance(stride, int) else stride
    padding = [padding] * 2 if isinstance(padding, int) else padding
    columns = F.unfold(x, kernel, stride=stride, padding=padding)
    out_h = (x.shape[2] + 2 * padding[0] - kernel[0]) // stride[0] + 1
    return columns.unflatten(1, (x.shape[1], -1)).amax(dim=2).unflatten(-1, (out_h, -1))
