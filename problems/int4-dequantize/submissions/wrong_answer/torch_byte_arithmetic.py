# Subtracts in uint8.
# zh: 用 uint8 做减法。

import torch


def dequantize_int4(packed, scale, zero, group):
    quants = torch.stack((packed & 0xF, packed >> 4), dim=-1).flatten(-2)
    centred = (quants - zero.repeat_interleave(group, dim=-1)).to(scale.dtype)
    return centred * scale.repeat_interleave(group, dim=-1)
