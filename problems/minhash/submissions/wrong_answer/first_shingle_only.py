# Hashes only the first shingle.
# zh: 只对第一个 shingle 求哈希。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array([(factor * x[0] + shift) % p for factor, shift in zip(a, b)])
