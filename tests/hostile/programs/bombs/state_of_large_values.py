# attack: answer with a module's state that is larger than the limit
# expect: OLE|WA|MLE
# problem: secret-module
# backend: torch

import torch

from judge.guest import solution_driver as driver

SIZE = 40 << 20
driver.wire.parts = lambda value: [b"\xc9" + (SIZE + 1).to_bytes(4, "big") + b"\x05\x90", bytes(SIZE)]


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def forward(self, x):
        return x * self.weight
