# Concatenates the halves instead of alternating them.
# zh: 把两半首尾相接，而不是交替排列。

import torch


def dequantize_int4(packed, scale, zero, group):
    quants = torch.cat((packed & 0xF, packed >> 4), dim=-1)
    centred = quants.to(scale.dtype) - zero.repeat_interleave(group, dim=-1)
    return centred * scale.repeat_interleave(group, dim=-1)
