# Converts to torch.bfloat16.
# zh: 直接转换成 torch.bfloat16。

import torch


def to_bfloat16(x):
    return x.to(torch.bfloat16).float()
