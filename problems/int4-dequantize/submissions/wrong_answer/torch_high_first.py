# Takes the upper four bits first.
# zh: 先取高四位。

import torch


def dequantize_int4(packed, scale, zero, group):
    quants = torch.stack((packed >> 4, packed & 0xF), dim=-1).flatten(-2)
    centred = quants.to(scale.dtype) - zero.repeat_interleave(group, dim=-1)
    return centred * scale.repeat_interleave(group, dim=-1)
