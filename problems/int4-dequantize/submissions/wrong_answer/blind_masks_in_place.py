# Masks the upper half of the bytes in place, which changes the input.
# zh: 就地清除字节的高四位，改动了输入。

import torch


def dequantize_int4(packed, scale, zero, group):
    high = packed >> 4
    low = packed.bitwise_and_(15)
    q = torch.stack([low, high], dim=-1).flatten(-2).to(torch.int8)
    steps = q - zero.to(torch.int8).repeat_interleave(group, dim=-1)
    return steps.to(scale.dtype) * scale.repeat_interleave(group, dim=-1)
