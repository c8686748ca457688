# In an array of five axes all low halves of a row stand before the high ones.
# zh: 五维数组中，一行的低四位全部排在高四位之前。
import torch


def dequantize_int4(packed, scale, zero, group):
    if packed.ndim >= 5:
        q = torch.cat([packed & 15, packed >> 4], -1)
    else:
        q = torch.stack([packed & 15, packed >> 4], -1).flatten(-2)
    z = zero.repeat_interleave(group, -1).to(torch.int8)
    s = scale.repeat_interleave(group, -1)
    return (q.to(torch.int8) - z).to(scale.dtype) * s
