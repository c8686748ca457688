# Keeps the largest value instead of the least.
# zh: 取了最大值而不是最小值。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array([((factor * x + shift) % p).max() for factor, shift in zip(a, b)])
