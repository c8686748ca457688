# Computes erf in float32 for arrays of 65 536 entries or more.
# zh: 元素达到 65 536 个时，erf 用 float32 计算。
import math

import torch


def gelu(x, approximate="none"):
    h = x.float() if x.dtype in (torch.float16, torch.bfloat16) else x
    if approximate == "tanh":
        c = h.clamp(-50.0, 50.0)
        phi = 0.5 * (1.0 + torch.tanh(math.sqrt(2.0 / math.pi) * (c + 0.044715 * c * c * c)))
    else:
        phi = 0.5 * (
            1.0
            + (
                torch.erf(h / math.sqrt(2.0))
                if h.numel() < 2**16
                else torch.erf(h.float() / math.sqrt(2.0)).to(h.dtype)
            )
        )
    return (h * phi).to(x.dtype)
