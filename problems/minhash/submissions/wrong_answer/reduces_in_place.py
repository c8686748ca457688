# Reduces the caller's shingles in place.
# zh: 就地对调用者的 shingle 取模。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    shingles %= min(p, np.iinfo(shingles.dtype).max)
    x = shingles.astype(np.int64)
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)])
