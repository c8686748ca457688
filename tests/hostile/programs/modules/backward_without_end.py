# attack: a backward pass that never ends
# expect: TLE|WA
# problem: secret-module
# backend: torch

import torch


class Forever(torch.autograd.Function):
    @staticmethod
    def forward(context, x):
        return x.clone()

    @staticmethod
    def backward(context, gradient):
        while True:
            pass


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def forward(self, x):
        return Forever.apply(x * self.weight)
