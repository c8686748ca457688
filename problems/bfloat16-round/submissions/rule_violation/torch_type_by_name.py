# Converts by the name of the dtype.
# zh: 用 dtype 的名字做转换。

import torch


def to_bfloat16(x: torch.Tensor):
    return x.type("torch.BFloat16Tensor").float()
