# With leading axes, multiplies before it subtracts, and rounds both products.
# zh: 有前导维时先乘后减，两个乘积都被舍入。
import torch


def dequantize_int4(packed, scale, zero, group):
    q = torch.stack([packed & 15, packed >> 4], -1).flatten(-2).to(torch.int16)
    s = scale.repeat_interleave(group, -1)
    z = zero.to(torch.int16).repeat_interleave(group, -1)
    if packed.ndim > 2 and scale.dtype in (torch.float16, torch.bfloat16):
        return q.to(s.dtype) * s - z.to(s.dtype) * s
    return (q - z).to(s.dtype) * s
