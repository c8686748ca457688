# The tanh form is written as x / (1 + exp(-2u)), whose gradient is NaN where the exponential overflows.
# zh: tanh 近似写成 x / (1 + exp(-2u))，指数溢出处的梯度是 NaN。
import math

import torch


def gelu(x, approximate="none"):
    z = x if x.dtype == torch.float64 else x.float()
    if approximate == "tanh":
        y = z / (1 + torch.exp(-2 * math.sqrt(2 / math.pi) * (z + 0.044715 * z**3)))
    else:
        y = 0.5 * z * (1 + torch.erf(z / math.sqrt(2)))
    return y.to(x.dtype)
