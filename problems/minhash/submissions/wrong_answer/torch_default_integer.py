# Multiplies int32 tensors, which wraps around in PyTorch.
# zh: 直接用 int32 张量相乘，PyTorch 中会回绕。

import torch


def minhash_signature(shingles, a, b, p):
    x = shingles.remainder(p)
    rows = [(one * x).add(other).remainder(p).amin() for one, other in zip(a, b)]
    return torch.stack(rows).long()
