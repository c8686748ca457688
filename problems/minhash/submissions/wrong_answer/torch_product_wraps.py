# Multiplies shingles without reducing them.
# zh: 没有先取模就相乘。

import torch


def minhash_signature(shingles, a, b, p):
    x = shingles.long()
    rows = [(one * x).add(other).remainder(p).amin() for one, other in zip(a, b)]
    return torch.stack(rows)
