"""torch: exponents of both series, and where to keep the two sides of the diagonal apart."""

import torch


def alibi_bias(num_heads, n):
    whole = 1 << (num_heads.bit_length() - 1)
    first = torch.arange(1, whole + 1) * (8 / whole)
    second = (2 * torch.arange(num_heads - whole) + 1) * (4 / whole)
    slopes = torch.exp2(-torch.cat([first, second]))
    query, key = torch.arange(n)[:, None], torch.arange(n)
    behind = torch.where(key <= query, key - query, -torch.inf)
    return slopes.view(-1, 1, 1) * behind
