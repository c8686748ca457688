# Raises a float32 base to the powers, which multiplies its rounding error for many heads.
# zh: 用 float32 的底数求幂，头很多时底数的舍入误差被放大。

import torch


def slopes_of(heads):
    base = torch.tensor(2.0 ** (-8.0 / heads), dtype=torch.float32)
    return base ** torch.arange(1, heads + 1)


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    slopes = torch.cat([slopes_of(p), slopes_of(2 * p)[::2][: num_heads - p]])
    steps = torch.arange(n)
    distance = steps[:, None] - steps[None, :]
    return (-slopes[:, None, None] * distance).masked_fill(distance < 0, -torch.inf)
