# Uses 2³¹ − 1 whatever p is.
# zh: 不管 p 是多少，都用 2³¹ − 1。

import numpy as np


def minhash_signature(shingles, a, b, p):
    p = 2**31 - 1
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)])
