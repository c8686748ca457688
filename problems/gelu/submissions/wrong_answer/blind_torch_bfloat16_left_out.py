# Upcasts float16 but computes in bfloat16.
# zh: 只把 float16 转为 float32，bfloat16 直接计算。
import math

import torch


def gelu(x, approximate="none"):
    z = x.float() if x.dtype == torch.float16 else x
    if approximate == "tanh":
        y = z / 2 * (1 + torch.tanh(math.sqrt(2 / math.pi) * (z + 0.044715 * z**3)))
    else:
        y = z / 2 * (1 + torch.erf(z / math.sqrt(2)))
    return y.to(x.dtype)
