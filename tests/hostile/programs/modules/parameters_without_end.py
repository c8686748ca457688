# attack: parameters without end
# expect: WA|RE|TLE|MLE
# problem: secret-module
# backend: torch

import torch


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def named_parameters(self, *args, **kwargs):
        while True:
            yield "weight", self.weight

    def forward(self, x):
        return x * self.weight
