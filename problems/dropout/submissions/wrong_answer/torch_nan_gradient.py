# Divides by zero in the branch that is not chosen: the gradient at p = 1 is NaN.
# zh: 没有选中的分支除以了零：p = 1 时梯度为 NaN。

import torch


def dropout(x, p, u, training=True):
    if not training:
        return x
    return torch.where(u >= p, x / (1 - p) if p < 1 else x * torch.tensor(float("inf"), dtype=x.dtype), 0)
