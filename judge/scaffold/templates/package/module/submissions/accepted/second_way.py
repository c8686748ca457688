# TODO: a solution that uses another method than the reference, so that the two check each other.
import torch
from torch import nn


class NewProblem(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.scale = nn.Parameter(torch.empty(width))
        self.bias = nn.Parameter(torch.empty(width))

    def forward(self, x):
        return torch.addcmul(self.bias, x, self.scale)
