# attack: sleep below the limit in each call of a module
# expect: WA|TLE
# problem: secret-module
# backend: torch

import time

import torch


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def forward(self, x):
        time.sleep(0.6 if x.shape == (2,) else 0.0)
        return x * self.weight
