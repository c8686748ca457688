# Decides a tie by the highest cut bit instead of the last kept one.
# zh: 平局时看的是被截部分的最高位，而不是保留部分的最低位。

import torch


def to_bfloat16(x):
    bits = x.clone().view(torch.int32)
    rounded = (bits + 0x7FFF + ((bits >> 15) & 1)) & -65536
    return torch.where(torch.isnan(x), x, rounded.view(torch.float32))
