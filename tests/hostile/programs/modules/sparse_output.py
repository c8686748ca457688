# attack: an output that is sparse
# expect: WA|RE
# problem: secret-module
# backend: torch

import torch


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def forward(self, x):
        return (x * self.weight).to_sparse()
