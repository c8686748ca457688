# Leaves the shingle 0 out.
# zh: 漏掉了 shingle 0。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    x = x[shingles != 0] if shingles.any() else x
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)])
