# Returns the shingle that has the least value.
# zh: 返回哈希值最小的 shingle。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array([shingles[((factor * x + shift) % p).argmin()] for factor, shift in zip(a, b)])
