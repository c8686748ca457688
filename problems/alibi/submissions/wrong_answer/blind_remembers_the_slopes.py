# Remembers the slopes by the power of two below num_heads, though the missing ones depend on num_heads itself.
# zh: 只按不超过 num_heads 的 2 的幂缓存斜率，忽略了补充的斜率取决于 num_heads。

import torch

SLOPES = {}


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    if p not in SLOPES:
        exponents = torch.cat([torch.arange(1, p + 1) * (8 / p), torch.arange(1, 2 * p, 2) * (4 / p)])
        SLOPES[p] = torch.pow(2.0, -exponents[:num_heads])
    slopes = SLOPES[p][:num_heads]
    slopes = torch.cat([slopes, slopes[: num_heads - len(slopes)]])
    steps = torch.arange(n)
    distance = steps[:, None] - steps[None, :]
    return (-slopes[:, None, None] * distance).masked_fill(distance < 0, -torch.inf)
