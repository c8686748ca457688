# Multiplies shingles without reducing them, so that int64 wraps around.
# zh: 没有先取模就相乘，int64 发生回绕。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64)
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)])
