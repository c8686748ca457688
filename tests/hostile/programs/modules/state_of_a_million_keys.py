# attack: a state of a million keys after the call
# expect: WA|RE|TLE|MLE
# problem: secret-module
# backend: torch

import torch


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def state_dict(self, *args, **kwargs):
        return {**super().state_dict(*args, **kwargs), **{str(key): self.weight for key in range(1_000_000)}}

    def forward(self, x):
        return x * self.weight
