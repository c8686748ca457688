# Cuts shingles to 32 bits.
# zh: 把 shingle 截成 32 位。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = (shingles.astype(np.int64) & 0xFFFFFFFF) % p
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)])
