# `a[i]` has no dimension, so PyTorch multiplies in the dtype of int32 or uint8 shingles.
# zh: `a[i]` 是零维张量，PyTorch 按 shingle 的 int32 或 uint8 相乘。
import torch


def minhash_signature(shingles, a, b, p):
    x = shingles if shingles.dtype != torch.int64 else shingles % p
    if x.dtype == torch.uint8:
        x = x.to(torch.int32)
    signature = torch.empty(len(a), dtype=torch.int64)
    for i in range(len(a)):
        signature[i] = ((a[i] * x + b[i]) % p).min()
    return signature
