# Calls the module nn.GELU.
# zh: 直接调用 nn.GELU 模块。

from torch import nn


def gelu(x, approximate="none"):
    return nn.GELU(approximate)(x)
