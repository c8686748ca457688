"""The normal distribution function of torch.special, and a sigmoid for the tanh form."""

import math

import torch


def gelu(x, approximate="none"):
    wide = x.double()
    if approximate == "none":
        return (wide * torch.special.ndtr(wide)).to(x.dtype)
    inner = wide * (1 + 0.044715 * wide.square())
    return (wide * torch.sigmoid(math.sqrt(8 / math.pi) * inner)).to(x.dtype)
