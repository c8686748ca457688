# attack: a state that says whatever it was given
# expect: WA|RE
# problem: secret-module
# backend: torch

import torch


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def load_state_dict(self, state, *args, **kwargs):
        self.kept = dict(state)
        return super().load_state_dict(state, *args, **kwargs)

    def state_dict(self, *args, **kwargs):
        return getattr(self, "kept", None) or super().state_dict(*args, **kwargs)

    def forward(self, x):
        return x * self.weight
