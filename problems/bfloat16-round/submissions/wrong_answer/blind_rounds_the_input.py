# Rounds through a view of the input, which changes it.
# zh: 通过输入的视图就地舍入，改动了输入。

import torch


def to_bfloat16(x):
    bits = x.contiguous().view(torch.int32)
    nan = torch.isnan(x)
    bits += 0x7FFF + ((bits >> 16) & 1)
    bits &= -65536
    return torch.where(nan, torch.nan, bits.view(torch.float32))
