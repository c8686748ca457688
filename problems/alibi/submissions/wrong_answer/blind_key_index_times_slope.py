# Adds slope · j, measured from the last position, to every row.
# zh: 每行都按键到最后位置的距离取偏置，而不是到查询的距离。

import torch


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    exponents = torch.cat([torch.arange(1, p + 1) * (8 / p), torch.arange(1, 2 * p, 2) * (4 / p)])
    slopes = torch.pow(2.0, -exponents[:num_heads])
    bias = slopes[:, None, None] * (torch.arange(n) - (n - 1))
    future = torch.ones(n, n, dtype=torch.bool).triu(1)
    return bias.expand(-1, n, -1).masked_fill(future, -torch.inf)
