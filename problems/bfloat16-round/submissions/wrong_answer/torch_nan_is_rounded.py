# Rounds the bits of NaN.
# zh: NaN 也参与舍入。

import torch


def to_bfloat16(x):
    bits = x.view(torch.int32)
    tail = bits & 0xFFFF
    odd = (bits & 0x10000) != 0
    up = (tail > 0x8000) | ((tail == 0x8000) & odd)
    rounded = bits - tail + up.int() * 0x10000
    return rounded.view(torch.float32)
