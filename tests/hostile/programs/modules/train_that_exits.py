# attack: end the process in the call of train()
# expect: RE|WA
# problem: secret-module
# backend: torch

import os

import torch


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def train(self, mode=True):
        os._exit(0)

    def forward(self, x):
        return x * self.weight
