# Returns int32.
# zh: 返回 int32。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)], dtype=np.int32)
