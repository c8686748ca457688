# Reduces the shingles in float64, which cannot hold them.
# zh: 用 float64 对 shingle 取模，无法精确表示。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = (shingles.astype(np.float64) % p).astype(np.int64)
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)])
