# Masks by the smallest finite number instead of −inf.
# zh: 用最小的有限数代替 −inf 作掩码。

import torch


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    exponents = torch.cat([torch.arange(1, p + 1) * (8 / p), torch.arange(1, 2 * p, 2) * (4 / p)])
    slopes = torch.pow(2.0, -exponents[:num_heads])
    steps = torch.arange(n)
    distance = steps[:, None] - steps[None, :]
    lowest = torch.finfo(torch.float32).min
    return (-slopes[:, None, None] * distance).masked_fill(distance < 0, lowest)
