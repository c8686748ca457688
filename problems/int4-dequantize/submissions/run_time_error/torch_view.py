# Views the bytes, which may be non-contiguous, by rows.
# zh: 对可能不连续的字节调用 view。

import torch


def dequantize_int4(packed, scale, zero, group):
    packed = packed.view(-1, packed.shape[-1]).view(packed.shape)
    quants = torch.stack((packed & 0xF, packed >> 4), dim=-1).flatten(-2)
    centred = quants.to(scale.dtype) - zero.repeat_interleave(group, dim=-1)
    return centred * scale.repeat_interleave(group, dim=-1)
