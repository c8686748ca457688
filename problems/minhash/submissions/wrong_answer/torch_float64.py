# Computes in float64.
# zh: 用 float64 计算。

import torch


def minhash_signature(shingles, a, b, p):
    x = shingles.double().remainder(p)
    rows = [(one * x).add(other).remainder(p).amin() for one, other in zip(a, b)]
    return torch.stack(rows).long()
