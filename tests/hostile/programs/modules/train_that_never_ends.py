# attack: a train() that never ends
# expect: TLE
# problem: secret-module
# backend: torch

import torch


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def train(self, mode=True):
        while True:
            pass

    def forward(self, x):
        return x * self.weight
