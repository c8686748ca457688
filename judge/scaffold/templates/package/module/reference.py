"""TODO: the model solution, with the idea in a sentence."""

import torch
from torch import nn


class NewProblem(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.bias = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        return x * self.weight + self.bias
