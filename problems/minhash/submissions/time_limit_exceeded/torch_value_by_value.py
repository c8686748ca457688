# Computes the values one by one with PyTorch scalars.
# zh: 用 PyTorch 标量逐个计算所有值。

import torch


def minhash_signature(shingles, a, b, p):
    x = shingles.long() % p
    return torch.stack([min((factor * value + shift) % p for value in x) for factor, shift in zip(a.long(), b.long())])
