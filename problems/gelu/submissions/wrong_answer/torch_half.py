# Computes half-precision inputs in half precision.
# zh: 半精度输入直接用半精度计算。

import math

import torch


def gelu(x, approximate="none"):
    wide = x
    if approximate == "none":
        gate = torch.erf(wide / math.sqrt(2))
    else:
        gate = torch.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3))
    return (0.5 * wide * (1 + gate)).to(x.dtype)
