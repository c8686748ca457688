# Converts shingles to int32, where large ones are cut.
# zh: 把 shingle 转成 int32，大的值被截断。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int32).astype(np.int64) % p
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)])
