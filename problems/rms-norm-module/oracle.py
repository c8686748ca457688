"""PyTorch's own RMS norm."""

from torch import nn


class RMSNorm(nn.RMSNorm):
    def __init__(self, dim, eps=1e-6):
        super().__init__(dim, eps)
