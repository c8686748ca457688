# attack: a constructor that returns a number
# expect: RE|WA|CE
# problem: secret-module
# backend: torch

import torch


class Guess(torch.nn.Module):
    def __new__(cls, dim):
        return dim

    def forward(self, x):
        return x
