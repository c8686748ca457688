# Views the array as one row, which a non-contiguous tensor refuses.
# zh: 对不连续的张量调用 view(-1)。

import torch


def to_bfloat16(x):
    bits = x.view(-1).view(torch.int32)
    tail = bits & 0xFFFF
    odd = (bits & 0x10000) != 0
    up = (tail > 0x8000) | ((tail == 0x8000) & odd)
    rounded = bits - tail + up.int() * 0x10000
    return torch.where(x.isnan(), x, rounded.view(torch.float32).view(x.shape))
