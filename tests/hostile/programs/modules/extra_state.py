# attack: an extra state that ends the process when it is looked at
# expect: WA|RE
# problem: secret-module
# backend: torch

import os

import torch


class Extra:
    def __reduce__(self):
        os._exit(0)

    def __getattr__(self, name):
        os._exit(0)


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def get_extra_state(self):
        return Extra()

    def set_extra_state(self, state):
        pass

    def forward(self, x):
        return x * self.weight
