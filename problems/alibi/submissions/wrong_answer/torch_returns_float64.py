# Returns float64.
# zh: 返回的是 float64。

import torch


def alibi_bias(num_heads, n):
    position = torch.arange(n)
    bias = (position - position[:, None]) * torch.tensor(slopes_of(num_heads), dtype=torch.float64)[:, None, None]
    future = torch.ones(n, n, dtype=torch.bool).triu(1)
    return bias.masked_fill(future, float("-inf"))


def slopes_of(heads):
    power = 1
    while 2 * power <= heads:
        power *= 2
    start = 2 ** (-8 / power)
    slopes = [start ** (index + 1) for index in range(power)]
    if power < heads:
        slopes += slopes_of(2 * power)[::2][: heads - power]
    return slopes
