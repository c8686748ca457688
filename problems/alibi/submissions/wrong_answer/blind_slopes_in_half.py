# Rounds the slopes to half precision.
# zh: 把斜率舍入到半精度。

import torch


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    exponents = torch.cat([torch.arange(1, p + 1) * (8 / p), torch.arange(1, 2 * p, 2) * (4 / p)])
    slopes = torch.pow(2.0, -exponents[:num_heads]).half().float()
    steps = torch.arange(n)
    distance = steps[:, None] - steps[None, :]
    return (-slopes[:, None, None] * distance).masked_fill(distance < 0, -torch.inf)
