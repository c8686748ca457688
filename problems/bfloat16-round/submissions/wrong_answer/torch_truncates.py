# Cuts off the lower bits.
# zh: 直接截掉低位。

import torch


def to_bfloat16(x):
    bits = x.view(torch.int32)
    tail = bits & 0xFFFF
    odd = (bits & 0x10000) != 0
    up = (tail > 0x8000) | ((tail == 0x8000) & odd)
    rounded = bits - tail + 0
    return torch.where(x.isnan(), x, rounded.view(torch.float32))
