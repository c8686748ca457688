# Returns float32 always.
# zh: 总是返回 float32。

import torch


def dequantize_int4(packed, scale, zero, group):
    quants = torch.stack((packed & 0xF, packed >> 4), dim=-1).flatten(-2)
    centred = quants.float() - zero.repeat_interleave(group, dim=-1)
    return centred * scale.repeat_interleave(group, dim=-1)
