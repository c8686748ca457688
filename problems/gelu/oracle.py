"""PyTorch's own GELU."""

import torch.nn.functional as F


def gelu(x, approximate="none"):
    return F.gelu(x.double(), approximate=approximate).to(x.dtype)
