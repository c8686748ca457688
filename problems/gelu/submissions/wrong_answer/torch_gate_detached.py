# Detaches the gate, so that its derivative is missing.
# zh: 对门控部分调用 detach，缺了它的导数。

import math

import torch


def gelu(x, approximate="none"):
    wide = x.double()
    if approximate == "none":
        gate = torch.erf(wide / math.sqrt(2))
    else:
        gate = torch.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3))
    return (0.5 * wide * (1 + gate.detach())).to(x.dtype)
