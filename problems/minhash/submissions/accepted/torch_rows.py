"""torch: one row of values for each function."""

import torch


def minhash_signature(shingles, a, b, p):
    x = shingles.long().remainder(p)
    rows = [(one * x).add(other).remainder(p).amin() for one, other in zip(a, b)]
    return torch.stack(rows)
