# Returns the place of the least value.
# zh: 返回最小值的位置。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array([((factor * x + shift) % p).argmin() for factor, shift in zip(a, b)])
