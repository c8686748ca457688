# Recognises NaN by its bits, but only with a positive sign.
# zh: 按二进制位判断 NaN，但只认正号的 NaN。

import torch


def to_bfloat16(x):
    bits = x.clone().view(torch.int32)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) & -65536
    return torch.where(bits > 0x7F800000, torch.nan, rounded.view(torch.float32))
