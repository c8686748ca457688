# attack: a parameter that shares the memory of the judge's own copies and lies about its place and values
# expect: WA|RE
# problem: secret-module
# backend: torch

import gc

import torch


class Lying(torch.nn.Parameter):
    def data_ptr(self):
        return id(self)

    @classmethod
    def __torch_function__(cls, function, types, args=(), kwargs=None):
        if function in (torch.equal, torch.allclose, torch.isclose):
            return True
        return super().__torch_function__(function, types, args, kwargs or {})


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = Lying(torch.ones(dim, dtype=torch.float64))

    def forward(self, x):
        for one in gc.get_objects():
            if isinstance(one, torch.Tensor) and one.shape == self.weight.shape and one is not self.weight:
                one.data = self.weight.data
        with torch.no_grad():
            self.weight.add_(1)
        return x * self.weight
