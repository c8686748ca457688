# Takes the remainder by the number of shingles.
# zh: 对 shingle 的个数取模。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array([((factor * x + shift) % len(x)).min() for factor, shift in zip(a, b)])
