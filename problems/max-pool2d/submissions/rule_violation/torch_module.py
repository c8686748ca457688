# Calls torch.nn.MaxPool2d.
# zh: 直接使用 torch.nn.MaxPool2d。

from torch import nn


def max_pool2d(x, kernel_size, stride=None, padding=0):
    return nn.MaxPool2d(kernel_size, stride, padding)(x)
