# Keeps the h least values of the first function.
# zh: 取第一个函数最小的 h 个值。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    factor, shift = a[0], b[0]
    return np.resize(np.sort((factor * x + shift) % p), len(a))
