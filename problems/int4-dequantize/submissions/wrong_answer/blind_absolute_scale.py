# Takes a scale below 1e-8 as 1e-8, which loses zero and negative scales.
# zh: 把小于 1e-8 的 scale 当作 1e-8，丢掉了零和负的 scale。

import torch


def dequantize_int4(packed, scale, zero, group):
    q = torch.stack([packed & 15, packed >> 4], dim=-1).flatten(-2).to(torch.int8)
    steps = q - zero.to(torch.int8).repeat_interleave(group, dim=-1)
    return steps.to(scale.dtype) * scale.clamp(min=1e-8).repeat_interleave(group, dim=-1)
