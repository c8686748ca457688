"""The two formulas of the documentation, on torch.erf and torch.tanh."""

import math

import torch


def gelu(x, approximate="none"):
    wide = x.double()
    if approximate == "none":
        gate = torch.erf(wide / math.sqrt(2))
    else:
        gate = torch.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3))
    return (0.5 * wide * (1 + gate)).to(x.dtype)
