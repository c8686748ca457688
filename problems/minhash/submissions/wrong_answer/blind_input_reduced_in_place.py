# The remainder is taken in place, which changes int64 shingles of the caller.
# zh: 原地取余，改动了调用者的 int64 shingle。
import torch


def minhash_signature(shingles, a, b, p):
    x = shingles.long()
    x.remainder_(p)
    a, b = a.long(), b.long()
    return torch.stack([(k * x + c).remainder(p).min() for k, c in zip(a, b)])
