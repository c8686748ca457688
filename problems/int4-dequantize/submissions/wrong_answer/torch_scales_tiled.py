# Repeats the whole row of scales.
# zh: 重复的是整行 scale。

import torch


def dequantize_int4(packed, scale, zero, group):
    quants = torch.stack((packed & 0xF, packed >> 4), dim=-1).flatten(-2)
    centred = quants.to(scale.dtype) - zero.repeat_interleave(group, dim=-1)
    return centred * scale.repeat(*[1] * (scale.dim() - 1), group)
