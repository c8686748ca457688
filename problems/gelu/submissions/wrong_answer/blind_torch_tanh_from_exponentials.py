# Writes tanh as a quotient of exponentials, which overflow for large entries.
# zh: 用指数函数之商表示 tanh，元素较大时会溢出。
import math

import torch


def gelu(x, approximate="none"):
    z = x if x.dtype == torch.float64 else x.float()
    if approximate == "tanh":
        s = torch.exp(2 * math.sqrt(2 / math.pi) * (z + 0.044715 * z**3))
        y = z / 2 * (1 + (s - 1) / (s + 1))
    else:
        y = z / 2 * (1 + torch.erf(z / math.sqrt(2)))
    return y.to(x.dtype)
