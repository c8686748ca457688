# Computes in float64, which loses digits beyond 2⁵³.
# zh: 用 float64 计算，超过 2⁵³ 丢失末位。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.float64) % p
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)]).astype(np.int64)
