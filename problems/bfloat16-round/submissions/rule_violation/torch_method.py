# Calls the tensor method bfloat16.
# zh: 调用张量的 bfloat16 方法。

import torch


def to_bfloat16(x: torch.Tensor):
    return x.bfloat16().float()
