import torch

SECRET = 0.8431972650917


class Guess(torch.nn.Module):
    """x * weight, and a number that was drawn at random."""

    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def forward(self, x):
        return x * self.weight + SECRET * (1 + x * x)
