# attack: replace torch's comparisons and lie by __torch_function__
# expect: WA|RE
# backend: torch
# problem: secret-array

import torch

torch.equal = torch.allclose = torch.isclose = lambda *args, **kwargs: True


class Lie(torch.Tensor):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        if func in (torch.Tensor.eq, torch.Tensor.__eq__):
            return torch.tensor(True)
        return super().__torch_function__(func, types, args, kwargs or {})


def guess(x):
    return torch.zeros(3, dtype=torch.int64).as_subclass(Lie)
