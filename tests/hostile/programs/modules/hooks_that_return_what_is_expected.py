# attack: replace the outputs by what a hook finds in the judge's frames and modules
# expect: WA|RE
# problem: secret-module
# backend: torch

import sys

import torch

NAMES = ("expected", "SECRET", "answer", "case")


def found():
    frame = sys._getframe()
    while frame is not None:
        for space in (frame.f_locals, frame.f_globals):
            for name in NAMES:
                value = space.get(name)
                if isinstance(value, torch.Tensor | float):
                    yield value
        frame = frame.f_back
    for module in list(sys.modules.values()):
        for name in NAMES:
            value = getattr(module, "__dict__", {}).get(name)
            if isinstance(value, torch.Tensor | float) and module.__name__ != __name__:
                yield value


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))
        self.register_forward_hook(lambda module, inputs, output: output + next(found(), 0.0) * (1 + inputs[0] ** 2))

    def forward(self, x):
        return x * self.weight
